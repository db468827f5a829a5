package dev.verbatim;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.verbatim", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule no_cycles =
            slices().matching("dev.verbatim.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule model_depends_on_nothing = mayUse("model");

    @ArchTest
    static final ArchRule edits_know_only_places = mayUse("edit", "model");

    @ArchTest
    static final ArchRule accept_edits_pages = mayUse("accept", "model", "json", "http", "shape", "markdown", "edit");

    @ArchTest
    static final ArchRule json_reads_text = mayUse("json", "model");

    @ArchTest
    static final ArchRule http_reads_text = mayUse("http", "model", "json");

    @ArchTest
    static final ArchRule config_stands_low = mayUse("config", "model", "json");

    @ArchTest
    static final ArchRule markdown_gives_pages = mayUse("markdown", "model", "json", "http");

    @ArchTest
    static final ArchRule shape_compares = mayUse("shape", "model", "json", "http");

    @ArchTest
    static final ArchRule check_stays_offline =
            mayUse("check", "model", "edit", "json", "http", "shape", "markdown", "config");

    @ArchTest
    static final ArchRule mock_serves_examples = mayUse("mock", "model", "json", "http", "shape", "config", "replay");

    @ArchTest
    static final ArchRule replay_sends = mayUse("replay", "model", "json", "http", "shape", "config");

    @ArchTest
    static final ArchRule scenario_runs =
            mayUse("scenario", "model", "json", "http", "shape", "config", "markdown", "mock", "replay", "secret");

    @ArchTest
    static final ArchRule secret_masks = mayUse("secret", "model", "http", "config", "replay");

    @ArchTest
    static final ArchRule report_listens = mayUse("report", "model");

    @ArchTest
    static final ArchRule flexmark_has_one_home = home("markdown", "com.vladsch..");

    @ArchTest
    static final ArchRule cucumber_has_one_home = home("scenario", "io.cucumber..");

    @ArchTest
    static final ArchRule assertj_has_one_home = home("scenario", "org.assertj..");

    @ArchTest
    static final ArchRule wiremock_has_one_home = home("mock", "com.github.tomakehurst..", "org.wiremock..");

    @ArchTest
    static final ArchRule http_client_has_one_home =
            home("replay", "java.net.http..", "org.apache.hc..", "com.nimbusds..");

    @ArchTest
    static final ArchRule picocli_has_one_home = home("cli", "picocli..");

    @ArchTest
    static final ArchRule only_cli_touches_the_process = noClasses()
            .that()
            .resideOutsideOfPackage("dev.verbatim.cli..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethod(System.class, "getenv")
            .orShould()
            .callMethod(System.class, "getenv", String.class)
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.ZoneId.class, "systemDefault");

    private static ArchRule mayUse(String room, String... others) {
        String[] allowed = new String[others.length + 1];
        allowed[0] = "dev.verbatim." + room + "..";
        for (int i = 0; i < others.length; i++) {
            allowed[i + 1] = "dev.verbatim." + others[i] + "..";
        }
        return noClasses()
                .that()
                .resideInAPackage(allowed[0])
                .should()
                .dependOnClassesThat(resideInAPackage("dev.verbatim..").and(not(resideInAnyPackage(allowed))))
                .allowEmptyShould(true);
    }

    private static ArchRule home(String room, String... libraries) {
        return noClasses()
                .that()
                .resideOutsideOfPackage("dev.verbatim." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries);
    }
}
