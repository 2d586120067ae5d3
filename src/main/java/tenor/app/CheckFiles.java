package tenor.app;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenor.check.Check;
import tenor.check.FileCheck;
import tenor.check.Judgement;
import tenor.problem.Code;
import tenor.problem.Place;
import tenor.problem.Problem;
import tenor.problem.Severity;
import tenor.problem.SourceText;
import tenor.read.Configuration;
import tenor.read.ReadScenario;
import tenor.report.CheckOutcome;
import tenor.scenario.Claim;
import tenor.scenario.Scenario;
import tenor.scenario.Source;

/**
 * {@code check}: the claims of many files, judged and compared with the verdicts that the files record.
 *
 * <p>With a variant chosen, each claim is judged under its own variants and then the chosen one, as if
 * the text said that too. A claim that cannot be made under it is left as it was made: where its own
 * variants set the same name, or the variant removes what it is about.
 */
public final class CheckFiles {
  private final ManyFiles many;
  private final Map<String, Chosen> chosen;
  private final CheckSettings settings;

  private CheckFiles(ManyFiles many, Map<String, Chosen> chosen, CheckSettings settings) {
    this.many = many;
    this.chosen = chosen;
    this.settings = settings;
  }

  /**
   * What the check gave.
   *
   * @param files in order; under {@code --variant all} a file stands there once for each version
   * @param complaints folders without scenario files, and files without claims
   * @param status how the program ends
   * @param documents the folder that quotes were looked up in; null where there was none
   */
  public record Checked(
      List<FileCheck> files,
      List<Mistake> complaints,
      ExitStatus status,
      @Nullable String documents) {

    /** That nothing could be checked at all. */
    public static Checked nothing(Reply.Refused<Checked> refused) {
      return new Checked(List.of(), refused.mistakes(), refused.status(), null);
    }

    /**
     * The paths of all files that the check rests on: the scenarios, what they extend or take figures from, their baselines
     * and documents, and the configuration of this folder. Some may not be there.
     */
    public Set<String> reads() {
      Set<String> reads = new LinkedHashSet<>();
      reads.add(Configuration.FILE);
      for (FileCheck file : files) {
        file.texts().forEach(text -> reads.add(text.file()));
        reads.add(Baselines.path(file.file()));
        Scenario scenario = file.scenario();
        if (scenario != null && documents != null) {
          for (Source source : scenario.sources().values()) {
            if (source.document() != null) {
              reads.add(documents + "/" + source.document());
            }
          }
        }
      }
      return reads;
    }

    /**
     * The same for reports.
     *
     * @param version of the program
     * @param root the folder that paths in reports begin at; null for the one that the program runs in
     */
    public CheckOutcome outcome(String version, @Nullable String root) {
      List<Problem> problems = new ArrayList<>();
      for (Mistake complaint : complaints) {
        Problem problem = complaint.problem();
        problems.add(
            new Problem(problem.code(), Place.NOWHERE, problem.sentence(), problem.help()));
      }
      CheckOutcome.Ending ending = new CheckOutcome.Ending(status.code(), status.inCheck());
      return new CheckOutcome(files, problems, ending, version, RepositoryPath.from(root));
    }
  }

  /** Checks all files that the paths lead to. */
  public static Reply<Checked> of(List<String> paths, CheckSettings wanted) {
    Reply<Configuration> configured = Configured.of(paths);
    if (configured instanceof Reply.Refused<Configuration> refused) {
      return refused.as();
    }
    Configuration project = ((Reply.Given<Configuration>) configured).result();
    Reply<DocumentsChoice> documents = Quoting.documents(project, wanted.documents());
    if (documents instanceof Reply.Refused<DocumentsChoice> refused) {
      return refused.as();
    }
    CheckSettings settings = wanted.with(project);
    Choice choice = settings.choice();
    ManyFiles many = ManyFiles.under(paths);
    if (!many.refusal().isEmpty()) {
      return new Reply.Refused<>(many.status(), many.refusal());
    }
    if (choice.isNone()) {
      return new CheckFiles(many, Map.of(), settings).checked();
    }
    Map<String, Chosen> chosen = many.chosen(choice);
    List<Mistake> mistakes = many.mistakes(chosen.values());
    for (ReadScenario file : mistakes.isEmpty() ? many.files() : List.<ReadScenario>of()) {
      Chosen here = chosen.get(file.source().file());
      if (here != null) {
        mistakes.addAll(inTheWay(file, here));
      }
    }
    return mistakes.isEmpty()
        ? new CheckFiles(many, chosen, settings).checked()
        : Reply.usage(mistakes);
  }

  /** What stands in the way of judging some claims with the values that were set. */
  private static List<Mistake> inTheWay(ReadScenario file, Chosen chosen) {
    Scenario scenario = Versions.scenario(file);
    Versions versions = new Versions(file, chosen.settings());
    for (List<String> names : chosen.versions()) {
      for (Claim claim : scenario.claims()) {
        ClaimUnder.of(claim, names, scenario, versions);
        versions.compile(claim.variants());
      }
    }
    return versions.mistakes();
  }

  private Reply<Checked> checked() {
    List<Mistake> complaints = new ArrayList<>(many.complaints());
    ExitStatus status = many.status();
    List<FileCheck> checks = new ArrayList<>();
    Quoting quoting = new Quoting(settings.documents());
    for (List<FileCheck> versions : Work.onEach(many.files(), new Judging(chosen, quoting))) {
      for (FileCheck check : versions) {
        checks.add(settings.strict() ? check.strictly() : check);
      }
    }
    int claims = 0;
    for (FileCheck check : checks) {
      claims += check.judgements().size();
      for (Problem finding : check.findings()) {
        if (finding.severity() == Severity.ERROR) {
          status = status.or(ExitStatus.of(finding.code()));
        }
      }
    }
    if (claims == 0 && status == ExitStatus.AS_RECORDED) {
      status = ExitStatus.NOTHING_TO_CHECK;
      complaints.add(noClaims(checks.size()));
    }
    List<String> notices = new ArrayList<>();
    for (ReadScenario file : many.files()) {
      notices.addAll(many.notices(chosen.get(file.source().file()), file));
    }
    return new Reply.Given<>(
        new Checked(checks, complaints, status, settings.documents().folder()), notices, List.of());
  }

  private static Mistake noClaims(int files) {
    return Mistake.plain(
        Code.NO_SCENARIO_FILES,
        files == 1
            ? "The file has no claims, so there was nothing to check."
            : "None of the " + files + " files has a claim, so there was nothing to check.",
        "Add what somebody said under `claims`; `tenor new` shows how.");
  }

  /** Judges the claims of one file. */
  private static final class Judging implements Work<ReadScenario, List<FileCheck>> {
    private final Map<String, Chosen> chosen;
    private final Quoting quoting;

    Judging(Map<String, Chosen> chosen, Quoting quoting) {
      this.chosen = chosen;
      this.quoting = quoting;
    }

    @Override
    public String during(ReadScenario file) {
      return "checking " + file.source().file();
    }

    @Override
    public List<FileCheck> on(ReadScenario file) {
      Scenario scenario = file.scenario();
      if (scenario == null) {
        return List.of(check(file, null, List.of()));
      }
      Chosen here = chosen.get(file.source().file());
      if (here == null) {
        List<Judgement> judgements = new Check(scenario, Map.of(), file.plans()).claims();
        FileCheck check = check(file, scenario, judgements);
        return List.of(Baselines.compared(check).withEvidence(quoting.of(scenario)));
      }
      Check judge = new Check(scenario, here.settings());
      Versions versions = new Versions(file, here.settings());
      List<FileCheck> checks = new ArrayList<>();
      for (List<String> names : here.versions()) {
        List<Judgement> judgements = new ArrayList<>();
        for (Claim claim : scenario.claims()) {
          ClaimUnder under = ClaimUnder.of(claim, names, scenario, versions);
          judgements.add(judge.judge(under.claim() == null ? claim : under.claim()));
        }
        FileCheck check = check(file, titled(scenario, names), judgements);
        checks.add(checks.isEmpty() ? check.withEvidence(quoting.of(scenario)) : check);
      }
      return checks;
    }

    private static FileCheck check(
        ReadScenario file, @Nullable Scenario scenario, List<Judgement> judgements) {
      List<SourceText> texts = new ArrayList<>();
      texts.add(file.source());
      texts.addAll(file.others());
      return new FileCheck(file.source().file(), texts, scenario, file.problems(), judgements);
    }

    /** The scenario with the variants in its title, so that the versions can be told apart. */
    private static Scenario titled(Scenario scenario, List<String> names) {
      String title = names.isEmpty()
          ? scenario.title()
          : scenario.title() + " (under " + String.join(" + ", names) + ")";
      return new Scenario(
          scenario.file(),
          title,
          scenario.asOf(),
          scenario.sources(),
          scenario.parameters(),
          scenario.agreement(),
          scenario.variants(),
          scenario.simulation(),
          scenario.claims());
    }
  }
}
