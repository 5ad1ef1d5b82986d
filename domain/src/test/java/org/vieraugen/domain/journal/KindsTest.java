package org.vieraugen.domain.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.domain.absence.AbsenceEntries;
import org.vieraugen.domain.access.AccessEntries;
import org.vieraugen.domain.complaint.ComplaintEntries;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.testing.Declared;
import org.vieraugen.domain.testing.Declared.Constant;

/** Kinds of acts and of notices, and parts, are declared by the capabilities; all of them together keep some order. */
class KindsTest {
    /** The codes that more than one class declares. */
    private static <T> Set<T> declaredTwice(Class<T> type) {
        return Declared.constants(type).stream()
                .collect(Collectors.groupingBy(Constant::value, Collectors.mapping(Constant::in, Collectors.toSet())))
                .entrySet()
                .stream()
                .filter(one -> one.getValue().size() > 1)
                .map(one -> one.getKey())
                .collect(Collectors.toSet());
    }

    @Test
    void no_two_capabilities_declare_the_same_kind() {
        assertThat(Declared.values(ActKind.class)).hasSizeGreaterThan(90);
        assertThat(declaredTwice(ActKind.class)).isEmpty();
        assertThat(Declared.values(Notice.Kind.class)).hasSizeGreaterThan(25);
        assertThat(declaredTwice(Notice.Kind.class)).isEmpty();
    }

    private static List<ActKind> in(Class<?> entries) {
        return Declared.constants(ActKind.class).stream()
                .filter(constant -> constant.in() == entries)
                .map(Constant::value)
                .toList();
    }

    @Test
    void what_an_auditor_asks_for_by_kind_holds_all_that_is_declared_beside_it() {
        assertThat(AbsenceEntries.ALL).containsExactlyInAnyOrderElementsOf(in(AbsenceEntries.class));
        var atDesks = new HashSet<>(AccessEntries.SIGN_INS);
        atDesks.addAll(AccessEntries.LOOKS);
        assertThat(atDesks)
                .hasSize(AccessEntries.SIGN_INS.size() + AccessEntries.LOOKS.size())
                .containsExactlyInAnyOrderElementsOf(in(AccessEntries.class));
        assertThat(ComplaintEntries.LOOKS)
                .containsExactlyInAnyOrderElementsOf(in(ComplaintEntries.class).stream()
                        .filter(kind -> kind.code().startsWith("LOOKED_AT_"))
                        .toList());
    }

    @Test
    void F3_every_part_makes_a_participant_but_those_of_the_complainant_of_the_system_and_of_a_look() {
        assertThat(Declared.values(Part.class).stream().filter(part -> !part.makesParticipant()))
                .containsExactlyInAnyOrder(new Part("COMPLAINANT"), new Part("SYSTEM"), new Part("LOOK"));
        assertThat(new Part("STEERING").makesParticipant()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "A", "found", "FOUND ", "FOUND\n", "_FOUND", "FOUND2", "A_CODE_OF_MORE_THAN_THIRTY_LETTERS"})
    void what_is_no_code_is_refused(String text) {
        Collection<Function<String, Object>> kinds =
                List.of(ActKind::new, Part::new, Notice.Kind::new, Subject.Kind::new);
        for (var kind : kinds) {
            assertThatThrownBy(() -> kind.apply(text)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void each_reads_as_its_code_alone() {
        assertThat(new ActKind("FOUND")).hasToString("FOUND");
        assertThat(new Part("FIRST_REVIEW")).hasToString("FIRST_REVIEW");
        assertThat(new Notice.Kind("ASSIGNED")).hasToString("ASSIGNED");
    }
}
