package org.vieraugen.application.text;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.TimeOrdered;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.act.Once;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.text.Content;
import org.vieraugen.domain.text.TextAct;
import org.vieraugen.domain.text.TextModule;

/** Writes a text module of the caller's department, or puts a change of one forward; what goes to complainants waits for a second person (F9). */
@OnePerServer
@Transactional
public class WriteText {
    private final TextRunner runner;
    private final TextModules texts;
    private final Once once;

    @Inject
    public WriteText(TextRunner runner, TextModules texts, Once once) {
        this.runner = runner;
        this.texts = texts;
        this.once = once;
    }

    /**
     * @param key an idempotency key
     * @param owner who sees to it; the caller where empty
     * @throws Denied when that is not the caller's duty
     * @throws Malformed for what the department does not know, or when it has too many
     */
    public TextState handle(
            Caller caller, Optional<String> key, Content content, Optional<StaffKey> owner, LocalDate reviewBy) {
        var duty = TextAct.WRITE.duty();
        caller.must(duty);
        var command = Command.of(TextAct.WRITE, content, owner, reviewBy);
        return once.answer(key, List.of(caller.staff(), command), TextState.class, () -> {
            var home = runner.home(caller);
            var by = runner.actor(caller, duty);
            var step = TextModule.write(
                    TimeOrdered.id(by.at()),
                    home,
                    content,
                    owner.orElse(caller.staff()),
                    reviewBy,
                    texts.countToAdd(home.key()),
                    by);
            texts.add(step);
            return TextState.of(step.next());
        });
    }

    /**
     * What changes nothing is not stored, and leaves the version as it is.
     *
     * @throws RuleBroken while another change waits, or when the module is retired
     */
    public TextState propose(TextRequest on, Content content) {
        return runner.change(
                on, Command.of(TextAct.PROPOSE, content), (module, by, home) -> module.propose(content, home, by));
    }
}
