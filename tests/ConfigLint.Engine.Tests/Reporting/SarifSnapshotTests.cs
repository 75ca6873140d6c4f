using ConfigLint.Engine.Configuration;
using ConfigLint.Engine.Reporting;

namespace ConfigLint.Engine.Tests.Reporting;

/// <summary>A whole log: whatever changes in it, somebody looks at.</summary>
public sealed class SarifSnapshotTests
{
    [Fact]
    public void A_small_report_is_this_log()
    {
        var builder = new ReportBuilder { Rules = [ReportBuilder.DomainRule with { Page = "# MAIL1001\n\nWhy it fails.\n" }] }.Add(ReportBuilder.BlankDomain());
        builder.Notifications.Add(new("CFG0003", RuleLevel.Warning, "cannot be read: permission denied")
        {
            Path = "captures/WEB01/ipconfig.txt",
            MakesIncomplete = true,
        });

        Assert.Equal(
            $$"""
            {
              "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
              "version": "2.1.0",
              "runs": [
                {
                  "tool": {
                    "driver": {
                      "name": "ConfigLint",
                      "organization": "ConfigLint",
                      "fullName": "ConfigLint {{ProductInfo.Version}}",
                      "version": "{{ProductInfo.Version}}",
                      "semanticVersion": "{{ProductInfo.Version}}",
                      "informationUri": "https://github.com/configlint/configlint",
                      "rules": [
                        {
                          "id": "MAIL1001",
                          "name": "DnsDomainNameIsBlankOnMailConnectorServer",
                          "fullDescription": {
                            "text": "Why it fails."
                          },
                          "help": {
                            "text": "MAIL1001\n\nWhy it fails.\n",
                            "markdown": "# MAIL1001\n\nWhy it fails.\n"
                          },
                          "shortDescription": {
                            "text": "DNS domain name is blank on a mail connector server."
                          },
                          "messageStrings": {
                            "default": {
                              "text": "{0}: DNS domain name {1} although DNS servers are set, so '{2}' cannot start. Set the domain name, then start the service."
                            }
                          },
                          "defaultConfiguration": {
                            "level": "error"
                          },
                          "helpUri": "https://github.com/configlint/configlint/blob/main/analyzers/ConfigLint.Analyzers.Mail/docs/MAIL1001.md",
                          "properties": {
                            "tags": ["Mail","exchange","dns"],
                            "precision": "very-high",
                            "problem.severity": "error",
                            "plugin": "ConfigLint.Analyzers.Mail"
                          }
                        }
                      ]
                    },
                    "extensions": [
                      {
                        "guid": "12e195f6-9fd1-8e49-bfa1-871ebfa5a072",
                        "name": "Acme.Rules",
                        "version": "2.3.1",
                        "semanticVersion": "2.3.1",
                        "properties": {
                          "sha256": "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb",
                          "builtIn": false
                        }
                      },
                      {
                        "guid": "2ef6bfae-c433-85e8-84f9-dc4bb901021b",
                        "name": "ConfigLint.Analyzers.Mail",
                        "version": "0.1.0",
                        "semanticVersion": "0.1.0",
                        "properties": {
                          "sha256": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                          "builtIn": true
                        }
                      }
                    ]
                  },
                  "invocations": [
                    {
                      "exitCode": 1,
                      "toolExecutionNotifications": [
                        {
                          "locations": [
                            {
                              "physicalLocation": {
                                "artifactLocation": {
                                  "uri": "captures/WEB01/ipconfig.txt",
                                  "uriBaseId": "SRCROOT"
                                }
                              }
                            }
                          ],
                          "message": {
                            "text": "cannot be read: permission denied"
                          },
                          "level": "warning",
                          "descriptor": {
                            "id": "CFG0003"
                          }
                        }
                      ],
                      "executionSuccessful": true
                    }
                  ],
                  "originalUriBaseIds": {
                    "SRCROOT": {
                      "description": {
                        "text": "The root that captures are relative to: the repository, or the folder with the configuration."
                      }
                    }
                  },
                  "artifacts": [
                    {
                      "location": {
                        "uri": "captures/EXCH01/tcpip.reg",
                        "uriBaseId": "SRCROOT"
                      },
                      "length": 512,
                      "roles": [
                        "resultFile"
                      ],
                      "hashes": {
                        "sha-256": "cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc"
                      }
                    }
                  ],
                  "results": [
                    {
                      "ruleId": "MAIL1001",
                      "ruleIndex": 0,
                      "level": "error",
                      "message": {
                        "text": "EXCH01: DNS domain name is blank although DNS servers are set, so 'Microsoft Exchange Internet Mail Connector' cannot start. Set the domain name, then start the service. See [DNS servers are set here](1), [the connector is installed](2).",
                        "id": "default",
                        "arguments": [
                          "EXCH01",
                          "is blank",
                          "Microsoft Exchange Internet Mail Connector"
                        ]
                      },
                      "locations": [
                        {
                          "physicalLocation": {
                            "artifactLocation": {
                              "uri": "captures/EXCH01/tcpip.reg",
                              "uriBaseId": "SRCROOT",
                              "index": 0
                            },
                            "region": {
                              "startLine": 14,
                              "startColumn": 10,
                              "endLine": 14,
                              "endColumn": 12,
                              "snippet": {
                                "text": "\"\""
                              }
                            },
                            "contextRegion": {
                              "startLine": 14,
                              "snippet": {
                                "text": "\"Domain\"=\"\""
                              }
                            }
                          },
                          "logicalLocations": [
                            {
                              "name": "EXCH01",
                              "fullyQualifiedName": "captures/EXCH01",
                              "kind": "resource"
                            }
                          ]
                        }
                      ],
                      "partialFingerprints": {
                        "primaryLocationLineHash": "fedcba9876543210:1"
                      },
                      "fingerprints": {
                        "configlint/v1": "0123456789abcdef0123456789abcdef"
                      },
                      "relatedLocations": [
                        {
                          "id": 1,
                          "physicalLocation": {
                            "artifactLocation": {
                              "uri": "captures/EXCH01/tcpip.reg",
                              "uriBaseId": "SRCROOT",
                              "index": 0
                            },
                            "region": {
                              "startLine": 16,
                              "startColumn": 14,
                              "endLine": 16,
                              "endColumn": 26
                            }
                          },
                          "message": {
                            "text": "DNS servers are set here"
                          }
                        },
                        {
                          "id": 2,
                          "physicalLocation": {
                            "artifactLocation": {
                              "uri": "captures/EXCH01/services.txt",
                              "uriBaseId": "SRCROOT"
                            },
                            "region": {
                              "startLine": 3,
                              "startColumn": 1,
                              "endLine": 3,
                              "endColumn": 43
                            }
                          },
                          "message": {
                            "text": "the connector is installed"
                          }
                        }
                      ]
                    }
                  ],
                  "automationDetails": {
                    "id": "configlint/"
                  },
                  "columnKind": "utf16CodeUnits"
                }
              ]
            }

            """,
            SarifReportTests.Write(builder.Build() with { IsDeterministic = true }));
    }
}
