package dev.verbatim;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.verbatim.check.RuleCatalog;
import dev.verbatim.model.Finding;
import dev.verbatim.model.NamedRule;
import dev.verbatim.model.Severity;

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
    static final ArchRule rules_of_messages_know_no_reader = mayUse("http.rule", "model", "json");

    @ArchTest
    static final ArchRule rules_of_pages_know_no_reader = mayUse("markdown.rule", "model", "json");

    @ArchTest
    static final ArchRule readers_leave_it_to_rules_to_word_findings = noClasses()
            .that()
            .resideInAnyPackage("dev.verbatim.http", "dev.verbatim.markdown")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Finding.Builder.class, Severity.class);

    @ArchTest
    static void the_catalog_lists_every_rule(JavaClasses classes) {
        assertThat(RuleCatalog.rules())
                .extracting(rule -> rule.getClass().getName())
                .containsExactlyInAnyOrderElementsOf(classes.stream()
                        .filter(each -> !each.isInterface() && each.isAssignableTo(NamedRule.class))
                        .map(JavaClass::getName)
                        .toList());
    }

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
