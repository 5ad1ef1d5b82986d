package org.vieraugen.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.util.HashSet;
import org.vieraugen.web.faces.Api;
import org.vieraugen.web.faces.Portal;

/** The house defends itself. */
@AnalyzeClasses(packages = "org.vieraugen", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {
    private static final String CAPABILITIES =
            "act|complaint|review|conflict|identity|department|deadline|journal|message|attachment"
                    + "|exchange|measure|body|pilot|report|knowledge|form|partner|access|naming|definition|absence|organisation|paper|start";

    @ArchTest
    static final ArchRule the_domain_knows_only_the_jdk = classes()
            .that()
            .resideInAPackage("org.vieraugen.domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "javax.crypto..", "org.vieraugen.domain..", "org.jspecify.annotations..")
            .because("a department's rules outlive every framework");

    @ArchTest
    static final ArchRule the_domain_does_no_input_or_output = noClasses()
            .that()
            .resideInAPackage("org.vieraugen.domain..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.nio.file..", "java.net..", "java.sql..")
            .because("rules are told what they need");

    @ArchTest
    static final ArchRule the_application_knows_the_domain_and_annotations = classes()
            .that()
            .resideInAPackage("org.vieraugen.application..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.vieraugen.domain..",
                    "org.vieraugen.application..",
                    "org.jspecify.annotations..",
                    "jakarta.inject..",
                    "jakarta.enterprise..",
                    "jakarta.transaction..",
                    "org.eclipse.microprofile.config..")
            .because("acts do not know how they are reached or where they store");

    @ArchTest
    static final ArchRule adapters_do_not_know_each_other = slices().matching(
                    "org.vieraugen.(web|persistence|documents|signin|schedule|mail|language)..")
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule packages_form_no_circle = slices().assignedFrom(new SliceAssignment() {
                @Override
                public SliceIdentifier getIdentifierOf(JavaClass item) {
                    // Pages are made from templates, which call each other across their folders.
                    return item.getPackageName().startsWith("org.vieraugen")
                            ? SliceIdentifier.of(item.getPackageName().replaceFirst("(\\.pages)\\..*", "$1"))
                            : SliceIdentifier.ignore();
                }

                @Override
                public String getDescription() {
                    return "every package of every module";
                }
            })
            .should()
            .beFreeOfCycles()
            .because("whoever changes a capability must see what stands on it, and what it stands on");

    @ArchTest
    static final ArchRule persistence_stays_in_its_room = noClasses()
            .that()
            .resideOutsideOfPackages("org.vieraugen.persistence..", "org.vieraugen.tryout..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "javax.sql..", "org.flywaydb..", "com.google.crypto.tink..")
            .because("a row is a row, and stays in its room");

    @ArchTest
    static final ArchRule only_forms_are_stored_as_json = noClasses()
            .that()
            .resideInAPackage("org.vieraugen.persistence..")
            .and()
            .resideOutsideOfPackage("org.vieraugen.persistence.stored..")
            .and()
            .haveNameNotMatching(".*\\.FactsColumn(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson..")
            .because("a record of the domain that is written as it is cannot be renamed any more");

    @ArchTest
    static final ArchRule http_stays_in_its_room = noClasses()
            .that()
            .resideOutsideOfPackage("org.vieraugen.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", "jakarta.servlet..")
            .because("a resource knows HTTP and nothing else does");

    @ArchTest
    static final ArchRule mail_stays_in_its_room = noClasses()
            .that()
            .resideOutsideOfPackage("org.vieraugen.mail..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.mail..");

    @ArchTest
    static final ArchRule packages_bear_the_names_of_capabilities = classes()
            .that()
            .resideInAPackage("org.vieraugen..")
            .and()
            .resideOutsideOfPackage("org.vieraugen.tryout..")
            .should(new ArchCondition<>("live in a capability's package or at its module's entrance") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                    var entrance =
                            "org\\.vieraugen\\.(domain|application|persistence|persistence\\.stored|web|web\\.faces|web\\.api|web\\.edge|web\\.portal|web\\.portal\\.look|web\\.portal\\.pages(\\..*)?|documents|signin|schedule|mail|language)";
                    boolean good = item.getPackageName().matches(entrance + "(\\.(" + CAPABILITIES + "))?");
                    events.add(new SimpleConditionEvent(
                            item, good, item.getName() + " lives in " + item.getPackageName()));
                }
            });

    @ArchTest
    static final ArchRule names_say_what_a_thing_is = noClasses()
            .should()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameStartingWith("Base")
            .orShould()
            .haveSimpleNameStartingWith("Common");

    @ArchTest
    static void every_resource_is_served_by_the_api_or_by_the_portal(JavaClasses all) {
        var served = new HashSet<Class<?>>(new Api().getClasses());
        served.addAll(new Portal().getClasses());
        var resources = all.stream()
                .filter(c -> c.isAnnotatedWith(Path.class) || c.isAnnotatedWith(Provider.class))
                .map(JavaClass::reflect)
                .toList();
        assertThat(served).containsExactlyInAnyOrderElementsOf(resources);
    }
}
