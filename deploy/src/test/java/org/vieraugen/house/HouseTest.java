package org.vieraugen.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceContext;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Hash;
import org.vieraugen.domain.journal.Part;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.web.faces.Api;
import org.vieraugen.web.faces.Portal;
import org.vieraugen.web.failure.Failure;
import org.vieraugen.web.portal.PortalProblems;
import org.vieraugen.web.portal.Refusals;
import org.vieraugen.web.portal.SignedInStaff;

/** The house defends itself. */
@AnalyzeClasses(packages = "org.vieraugen", importOptions = WithoutTests.class)
class HouseTest {
    private static final String CAPABILITIES =
            "act|complaint|review|relief|conflict|identity|department|deadline|due|journal|message|attachment"
                    + "|file|decision|seat|course|offer|reception|appeal|correspondence|protection|unsealing|undo|retention|completion|reading|inbox|about"
                    + "|exchange(\\.(watch|around|shown|list))?|question(\\.watch)?|participant|passkey|privacy|invitation|minutes(\\.letter)?|resolution|measure|body(\\.watch)?|mandate|party|sample|pilot|report|knowledge|form|partner|submission|access|account|brake|secret|visit|naming(\\.(text|language|sound|staff|passage))?|definition|absence|organisation|search|language|failure|request(\\.mailed)?|start|figure|reach|paper|text|mail(\\.desk)?|mailbox|note(\\.shown)?|incoming(\\.(part|text|kind|signature|tnef))?";

    /** Capabilities that meet the complaints by keys, facts and published acts only. */
    private static final String WITHOUT_COMPLAINTS =
            "body|mandate|exchange|question|participant|passkey|privacy|invitation|minutes|resolution|problem|measure|duty|figure|reach|report|pilot";

    /** Packages through which a complaint, or what lies in it, could be loaded. */
    private static final String OF_COMPLAINTS =
            "complaint|file|seat|course|conflict|attachment|offer|reception|review|appeal|correspondence|protection"
                    + "|unsealing|undo|retention|completion|reading|inbox|note|search|submission";

    /** What capabilities add to without opening a list. */
    private static final Set<String> KINDS =
            Set.of(ActKind.class.getName(), Part.class.getName(), Notice.Kind.class.getName());

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
                    "org.vieraugen.(web|persistence|definition|documents|signin|schedule|mail|language)..")
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

    /** What speaks about many complaints, or about none, must not be able to name one. */
    @ArchTest
    static final ArchRule capabilities_meet_by_keys_facts_and_published_acts_only = noClasses()
            .that()
            .haveNameMatching("org\\.vieraugen\\..*\\.(" + WITHOUT_COMPLAINTS + ")\\.[^.]+")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("org\\.vieraugen\\.(domain|application|persistence|web(\\.(api|portal))?)\\.("
                    + OF_COMPLAINTS + ")\\.[^.]+|org\\.vieraugen\\.application\\.identity\\..*")
            .because(
                    "no complaint is ever loaded for a body, a number, a report or a pilot; what is counted of a case outlives it");

    /** What leads from one moment of a complaint to the next is nobody's but the domain's, though its packages must see it from each other. */
    @ArchTest
    static final ArchRule only_the_domain_moves_a_complaint_on = noClasses()
            .that()
            .resideOutsideOfPackage("org.vieraugen.domain..")
            .should()
            .callMethodWhere(describe(
                    "a complaint is changed",
                    call -> call.getTargetOwner().isEquivalentTo(Complaint.class)
                            && call.getName().matches("with|filing|waiting|acted|step|answering|reading|owingNames")
                            && call.getTarget().getRawReturnType().getName().matches(".*\\.(Complaint|Step)")))
            .because("whoever could set a state could go around a rule");

    /** So that whoever asks what there is, such as the tests for texts, finds all of it. */
    @ArchTest
    static final ArchRule kinds_and_parts_are_constants_of_the_domain_or_read_from_rows = noClasses()
            .that()
            .haveNameNotMatching(
                    ".*\\.persistence\\.(journal\\.(JournalRow|JpaJournal)|message\\.SqlOutbox|stored\\.ComplaintForms\\$Took)")
            .should()
            .callConstructorWhere(describe(
                    "a kind or a part is made up",
                    call -> KINDS.contains(call.getTargetOwner().getName())
                            && !(call.getOrigin().getName().equals("<clinit>")
                                    && call.getOriginOwner().getPackageName().startsWith("org.vieraugen.domain."))))
            .because("a capability declares what it notes and tells, once and by name");

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
            .haveNameNotMatching(".*\\.(FactsColumn|Canonical)(\\$.*)?")
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
            .resideInAnyPackage("jakarta.mail..", "org.eclipse.angus..", "net.fortuna..");

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
                            "org\\.vieraugen\\.(domain|application|persistence|persistence\\.stored|web|web\\.faces|web\\.api|web\\.edge|web\\.portal|web\\.portal\\.look|web\\.portal\\.pages(\\..*)?|definition|documents|signin|schedule|mail|language)";
                    boolean good = item.getPackageName().matches(entrance + "(\\.(" + CAPABILITIES + "))?");
                    events.add(new SimpleConditionEvent(
                            item, good, item.getName() + " lives in " + item.getPackageName()));
                }
            });

    /** Of providers JAX-RS makes the first one itself, and takes for that a constructor without parameters only. */
    @ArchTest
    static final ArchRule what_a_class_needs_comes_by_its_constructor = noFields()
            .that()
            .areNotAnnotatedWith(Produces.class)
            .and()
            .areDeclaredInClassesThat()
            .areNotAnnotatedWith(Provider.class)
            .should()
            .beAnnotatedWith(Inject.class)
            .orShould()
            .beAnnotatedWith(Resource.class)
            .orShould()
            .beAnnotatedWith(PersistenceContext.class)
            .because("a test can make a class only with all that it needs");

    @ArchTest
    static final ArchRule only_what_jax_rs_hands_to_no_parameter_is_its_field = noFields()
            .that()
            .areDeclaredInClassesThat()
            .areNotAssignableTo(ExceptionMapper.class)
            .should()
            .beAnnotatedWith(Context.class);

    @ArchTest
    static final ArchRule no_method_is_injected =
            noMethods().should().beAnnotatedWith(Inject.class).allowEmptyShould(true);

    @ArchTest
    static final ArchRule there_is_one_clock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now", ZoneId.class)
            .because("a test says what time it is");

    @ArchTest
    static final ArchRule there_is_one_time_zone = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(Terms.class.getName())
            .should()
            .callMethod(ZoneId.class, "of", String.class)
            .orShould()
            .callMethod(ZoneId.class, "systemDefault");

    @ArchTest
    static final ArchRule there_is_one_hash = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(Hash.class.getName())
            .should()
            .callMethod(MessageDigest.class, "getInstance", String.class);

    @ArchTest
    static void templates_name_their_limits_and_take_no_words_apart(JavaClasses all) {
        assertThat(Sources.inTemplates(Pattern.compile("maxlength=\"\\d|startsWith|endsWith|substring")))
                .isEmpty();
    }

    /** WCAG 2.1.1: whether a table is too wide depends on what stands in it, so that a walk through pages finds it by luck only. */
    @ArchTest
    static void what_scrolls_is_reached_by_keyboard_and_has_a_name(JavaClasses all) {
        assertThat(Sources.inTemplates(
                        Pattern.compile("class=\"v-scroll\"(?! tabindex=\"0\" role=\"region\" aria-label=)")))
                .isEmpty();
    }

    @ArchTest
    static final ArchRule what_a_page_of_the_staff_refuses_leaves_a_trace = noClasses()
            .that(describe("know who is signed in", (JavaClass page) -> page.getDirectDependenciesFromSelf().stream()
                    .anyMatch(to -> to.getTargetClass().isAssignableTo(SignedInStaff.class))))
            .and()
            .areNotAssignableTo(Refusals.class)
            .and()
            .areNotAssignableTo(PortalProblems.class)
            .should()
            .callMethod(Failure.class, "of", Throwable.class)
            .because("Refusals notes it (F13)");

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
