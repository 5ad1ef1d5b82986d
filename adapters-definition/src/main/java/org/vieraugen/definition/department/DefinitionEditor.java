package org.vieraugen.definition.department;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.vieraugen.application.department.WrongDefinition;
import org.vieraugen.definition.department.WrittenEdit.NoPlace;
import org.vieraugen.domain.definition.DefinitionEdit;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffMember;

/** Makes one edit in a definition's text, and gives it out only when reading it again shows exactly that edit. */
final class DefinitionEditor {
    private static final String NAME = "edited";

    private final String text;
    private final Department now;

    /** @param now what the text says */
    DefinitionEditor(String text, Department now) {
        this.text = text;
        this.now = now;
    }

    /**
     * Empty where the text is written so that the edit finds no place in it.
     *
     * @throws org.vieraugen.domain.Malformed for a key that is taken, or that nothing has
     */
    Optional<String> edited(DefinitionEdit edit) {
        var wanted = edit.on(now);
        if (hasAliases()) {
            return Optional.empty();
        }
        return DefinitionYaml.root(NAME, text, new DefinitionErrors())
                .filter(MappingNode.class::isInstance)
                .flatMap(root -> written((MappingNode) root, edit))
                .filter(next -> says(next, wanted));
    }

    /** What stands for something else would change with it. */
    private boolean hasAliases() {
        for (var event : new Parse(LoadSettings.builder().build()).parseString(text)) {
            if (event instanceof AliasEvent) {
                return true;
            }
        }
        return false;
    }

    private Optional<String> written(MappingNode root, DefinitionEdit edit) {
        try {
            return Optional.of(new WrittenEdit(text, root, now).text(edit));
        } catch (NoPlace e) {
            return Optional.empty();
        }
    }

    /** A text that is wrong as a definition is given out all the same: whoever checks it says what is wrong with it. */
    private static boolean says(String next, Department wanted) {
        var reader = new DefinitionReader();
        reader.read(NAME, next);
        try {
            return reader.departments().stream().allMatch(read -> isSame(read, wanted));
        } catch (WrongDefinition e) {
            return DefinitionYaml.root(NAME, next, new DefinitionErrors()).isPresent();
        }
    }

    /** But for the terms, which no edit is about. */
    private static boolean isSame(Department one, Department other) {
        return one.names().equals(other.names())
                && one.languages().equals(other.languages())
                && one.categories().equals(other.categories())
                && one.teams().equals(other.teams())
                && chart(one).equals(chart(other))
                && one.partners().equals(other.partners())
                && one.mailboxes().equals(other.mailboxes());
    }

    /** The last seat has a list of its own in the file. */
    private static List<StaffMember> chart(Department department) {
        return department.staff().stream()
                .filter(person -> !person.is(Role.LAST_SEAT))
                .toList();
    }
}
