using System.Text;
using ConfigLint.Engine.Reporting;
using Microsoft.CodeAnalysis.Sarif;

namespace ConfigLint.Engine.Tests.Reporting;

public sealed class SarifReportTests
{
    [Fact]
    public void A_finding_survives_the_way_through_the_sdk()
    {
        using var writer = new StringWriter();
        SarifReport.Write(new ReportBuilder().Add(ReportBuilder.BlankDomain()).Build(), writer);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(writer.ToString()));

        var result = Assert.Single(Assert.Single(SarifLog.Load(stream).Runs).Results);

        var region = result.Locations[0].PhysicalLocation.Region;
        Assert.Equal((14, 10, 12), (region.StartLine, region.StartColumn, region.EndColumn));
    }
}
