namespace ConfigLint.MSBuild.Tests;

/// <summary>The repository that README.md shows.</summary>
public sealed class SampleTests(PackedFeed feed)
{
    [Fact]
    public void The_sample_fails_with_its_finding_and_no_other()
    {
        using var repository = new InfraRepository(feed);
        var sample = Path.Combine(RepositoryRoot.Path, "samples", "infra-repo");
        foreach (var file in Directory.GetFiles(sample, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(sample, f)).Where(f => f is not "nuget.config" && !f.StartsWith("obj", StringComparison.Ordinal) && !f.StartsWith("bin", StringComparison.Ordinal)))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(repository.At(file))!);
            File.Copy(Path.Combine(sample, file), repository.At(file), overwrite: true);
        }

        var run = repository.Build().AssertCodes("errors [MAIL1001] warnings [] messages []");

        Assert.Equal((repository.At("captures/MAIL01/tcpip.reg"), 7, 10, 7, 12), (run.Errors[0].File, run.Errors[0].LineNumber, run.Errors[0].ColumnNumber, run.Errors[0].EndLineNumber, run.Errors[0].EndColumnNumber));
        Assert.DoesNotContain(Directory.GetFiles(sample, "*.cs", SearchOption.AllDirectories), f => !Path.GetRelativePath(sample, f).StartsWith("obj", StringComparison.Ordinal));
    }
}
