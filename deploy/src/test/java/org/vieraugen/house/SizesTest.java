package org.vieraugen.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;

/** Nothing in the house grows beyond what somebody keeps in mind. */
@AnalyzeClasses(packages = "org.vieraugen", importOptions = WithoutTests.class)
class SizesTest {
    private static final int MOST_FILES = 20;
    private static final int MOST_LINES = 300;
    private static final int MOST_INJECTED = 8;
    private static final int MOST_COMPONENTS = 12;

    private static void assertSmall(Map<String, Integer> sizes, int most) {
        assertThat(sizes.keySet().stream().filter(name -> sizes.get(name) > most))
                .as("larger than " + most)
                .isEmpty();
    }

    @ArchTest
    static void a_package_has_at_most_20_files(JavaClasses all) {
        assertSmall(Sources.filesByPackage(), MOST_FILES);
    }

    @ArchTest
    static void a_class_has_at_most_300_lines(JavaClasses all) {
        assertSmall(Sources.linesByClass(), MOST_LINES);
    }

    @ArchTest
    static void a_record_has_at_most_12_components(JavaClasses all) {
        var sizes = all.stream()
                .filter(JavaClass::isRecord)
                .collect(Collectors.toMap(
                        one -> one.getName().replaceFirst("^org\\.vieraugen\\.", ""),
                        one -> (int) one.getFields().stream()
                                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                                .count()));
        assertSmall(sizes, MOST_COMPONENTS);
    }

    @ArchTest
    static final ArchRule a_class_asks_at_most_8_others = constructors()
            .that()
            .areAnnotatedWith(Inject.class)
            .should(new ArchCondition<>("have at most " + MOST_INJECTED + " parameters") {
                @Override
                public void check(JavaConstructor item, ConditionEvents events) {
                    int asked = item.getRawParameterTypes().size();
                    events.add(new SimpleConditionEvent(
                            item, asked <= MOST_INJECTED, item.getOwner().getName() + " asks " + asked));
                }
            });
}
