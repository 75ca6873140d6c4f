using System.Runtime.CompilerServices;
using ConfigLint.Engine.Fleet;

namespace ConfigLint.Engine.Tests.Analysis;

/// <summary>Memory does not grow with the number of servers, because texts die with theirs.</summary>
public sealed class TextLifetimeTests
{
    private static readonly (string, string)[] Captures =
    [
        ("captures/EXCH01/a.txt", "#lines\ndns=exch01\ndomain=corp.example\n"),
        ("captures/EXCH01/b.txt", "#lines\ndomain=\n"),
        ("captures/EXCH02/a.txt", "#lines\ndomain=corp.example\n"),
    ];

    [Fact]
    public void No_text_is_alive_after_the_run()
    {
        var texts = new List<WeakReference>();
        var run = RunAndRemember(texts);

        for (var i = 0; i < 3; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.Equal(3, texts.Count);
        Assert.DoesNotContain(texts, t => t.IsAlive);

        // What is left of the captures still tells where it was.
        Assert.Equal(
            ["captures/EXCH01/a.txt(3,8) corp.example", "captures/EXCH01/b.txt(2,8) ", "captures/EXCH02/a.txt(2,8) corp.example"],
            run.Findings.Select(f => run.At(f.Location)));
    }

    [Fact]
    public void A_text_kept_beyond_its_server_throws_instead_of_showing_another_ones_characters()
    {
        SourceText? kept = null;
        InMemoryRun.Of([DelegateAnalyzer.OfDocuments("TEST0001", (context, _) => kept ??= context.Document.Text)], Captures);

        Assert.Equal("captures/EXCH01/a.txt", kept!.Path);
        Assert.Throws<ObjectDisposedException>(() => kept.Characters);
        Assert.Throws<ObjectDisposedException>(() => kept.ToString(new(0, 1)));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static InMemoryRun RunAndRemember(List<WeakReference> texts) =>
        InMemoryRun.Of([DelegateAnalyzer.OfDomains("TEST0002"), new SplitHostAnalyzer(), DelegateAnalyzer.OfDocuments("TEST0001", (context, _) => texts.Add(new(context.Document.Text)))], Captures);
}
