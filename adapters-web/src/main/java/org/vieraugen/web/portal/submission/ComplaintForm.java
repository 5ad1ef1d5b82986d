package org.vieraugen.web.portal.submission;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.vieraugen.application.reception.Draft;
import org.vieraugen.application.visit.Visit;
import org.vieraugen.domain.attachment.Upload;
import org.vieraugen.domain.complaint.Particulars;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.identity.IdentityMode;
import org.vieraugen.domain.message.Channel;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.identity.Details;

/** What was typed in all steps so far, kept under the draft's and the field's names in the visit. */
final class ComplaintForm {
    /** The draft whose addresses bear no number. */
    static final int FIRST = 1;

    /** What the complaints office writes down. */
    static final int RECORDED = 0;

    private static final String TICKET = "ticket";
    private static final String FILES = "files";
    private static final String REFUSED = "refused";
    private static final List<String> FIELDS = Arrays.stream(FormStep.values())
            .flatMap(step -> step.fields().stream())
            .toList();

    /** What would show who complains anonymously: it is neither asked for nor kept (I1, L1). */
    private static final Set<String> OF_THE_PERSON = Set.of("name", "address", "email", "phone", "fileNumber");

    private final Visit visit;
    private final Map<String, String> words;
    private final Department department;
    private final int number;

    /**
     * What is changed here is changed in the visit.
     *
     * @param number of the draft among those of this visit and this department, from {@link #FIRST} on
     */
    ComplaintForm(Visit visit, Department department, int number) {
        this.visit = visit;
        this.words = visit.words();
        this.department = department;
        this.number = number;
        words.computeIfAbsent(key(TICKET), none -> UUID.randomUUID().toString());
    }

    private String prefix() {
        // What begins so is forgotten when whoever typed it signs out, or somebody else signs in.
        return (number == RECORDED ? "unsent." : "") + "form." + key() + ".";
    }

    private String key(String field) {
        return prefix() + field;
    }

    /** Tells the draft from all others of its visit. */
    String key() {
        return department.key().text() + "." + number;
    }

    /** Whether anything was typed or added in it. */
    boolean isBegun() {
        return words.keySet().stream()
                .anyMatch(name -> name.startsWith(prefix()) && !name.equals(key(TICKET)) && !name.equals(key(REFUSED)));
    }

    DepartmentKey department() {
        return department.key();
    }

    /** Where somebody chooses among the drafts, without a language. */
    static String drafts(DepartmentKey department) {
        return "/complain/" + department.text() + "/drafts";
    }

    /** Where that step of this draft stands, without a language. */
    String path(FormStep step) {
        return "/complain/" + department.key().text() + "/" + step.word() + (number == FIRST ? "" : "/" + number);
    }

    List<Upload> files() {
        var own = fileIds();
        return visit.files().stream().filter(file -> own.contains(id(file))).toList();
    }

    void add(Upload file) {
        visit.files().add(file);
        var own = new ArrayList<>(fileIds());
        own.add(id(file));
        words.put(key(FILES), String.join(" ", own));
    }

    void remove(Upload file) {
        visit.files().remove(file);
        var rest = fileIds().stream().filter(id -> !id.equals(id(file))).toList();
        if (rest.isEmpty()) {
            words.remove(key(FILES));
        } else {
            words.put(key(FILES), String.join(" ", rest));
        }
    }

    private List<String> fileIds() {
        return words.getOrDefault(key(FILES), "").isEmpty()
                ? List.of()
                : List.of(words.getOrDefault(key(FILES), "").split(" ", -1));
    }

    private static String id(Upload file) {
        return file.copy().id().toString();
    }

    /** Names this complaint however often it is sent. */
    String ticket() {
        return words.getOrDefault(key(TICKET), "");
    }

    /** Whether nothing is kept that shows who complains. */
    boolean isAnonymous() {
        return IdentityMode.ANONYMOUS.name().equals(words.get(key("identity")));
    }

    /** Whether a field is asked for and kept, in a form that is anonymous or not. */
    static boolean isKept(String field, boolean anonymous) {
        return !anonymous || !OF_THE_PERSON.contains(field);
    }

    /** What is kept, as if it had just been typed. */
    Typed typed() {
        var values = new java.util.HashMap<String, List<String>>();
        for (var field : FIELDS) {
            var kept = words.get(key(field));
            if (kept != null) {
                values.put(field, List.of(kept));
            }
        }
        return new Typed(values);
    }

    /** What is kept, with what is wrong with it if this step was refused when it was last sent. */
    Typed shown(FormStep step) {
        var typed = typed();
        if (step.word().equals(words.get(key(REFUSED)))) {
            check(step, typed);
        }
        return typed;
    }

    /** Notes that this step was refused, or that it is not any more. */
    void mark(FormStep step, boolean refused) {
        if (refused) {
            words.put(key(REFUSED), step.word());
        } else {
            words.remove(key(REFUSED), step.word());
        }
    }

    /** The last step in which something was typed or added. */
    FormStep last() {
        return Arrays.stream(FormStep.values())
                .filter(step -> step == FormStep.FILES
                        ? words.containsKey(key(FILES))
                        : step.fields().stream().anyMatch(field -> words.containsKey(key(field))))
                .reduce(FormStep.first(), (before, later) -> later);
    }

    /** Tells apart what the step showed at one time from what it shows at another. */
    String seen(FormStep step) {
        var all = new StringBuilder(ticket());
        fields(step).forEach(field -> all.append('\0').append(words.getOrDefault(key(field), "")));
        if (step == FormStep.CHECK) {
            all.append('\0').append(words.getOrDefault(key(FILES), ""));
        }
        return UUID.nameUUIDFromBytes(all.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** Whether the draft has changed since its page was made, so that keeping what this page brings would overwrite what was typed elsewhere. */
    boolean changedSince(FormStep step, Typed typed) {
        return isBegun()
                && typed.given("seen").filter(seen -> !seen.equals(seen(step))).isPresent();
    }

    /** Whether the page brings what is kept already. */
    boolean holds(FormStep step, Typed typed) {
        return fields(step).stream().allMatch(field -> typed.given(field)
                .map(given -> typed.value(field))
                .equals(Optional.ofNullable(words.get(key(field)))));
    }

    /** Takes all that was typed here, without the files, into another draft. */
    ComplaintForm copiedTo(ComplaintForm other) {
        FIELDS.forEach(field ->
                Optional.ofNullable(words.get(key(field))).ifPresent(value -> words.put(other.key(field), value)));
        return other;
    }

    private static List<String> fields(FormStep step) {
        return step == FormStep.CHECK ? FIELDS : step.fields();
    }

    /** Keeps the step's fields as they were typed; once the form is anonymous, none of the person's, whenever they were typed. */
    void take(FormStep step, Typed typed) {
        for (var field : step.fields()) {
            typed.given(field)
                    .ifPresentOrElse(
                            value -> words.put(key(field), typed.value(field)), () -> words.remove(key(field)));
        }
        if (isAnonymous()) {
            OF_THE_PERSON.forEach(field -> words.remove(key(field)));
        }
    }

    /** Takes everything that the last page carries along, should the visit have been forgotten meanwhile. */
    void takeAll(Typed typed) {
        typed.given("ticket")
                .filter(ticket -> ticket.length() == ticket().length())
                .ifPresent(t -> words.put(key(TICKET), t));
        for (var step : FormStep.values()) {
            take(step, typed);
        }
    }

    /** Notes beside each field of the step what the domain refuses. */
    void check(FormStep step, Typed typed) {
        StepCheck.check(step, typed, department);
    }

    /** One name in each line. */
    static List<String> names(Typed typed) {
        return typed.value("namedStaff")
                .lines()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    Draft draft(Typed typed, String language, Channel channel) {
        var mode = IdentityMode.valueOf(typed.value("identity"));
        return new Draft(
                department.key(),
                typed.value("category"),
                language,
                channel,
                mode,
                mode == IdentityMode.ANONYMOUS ? Optional.empty() : Optional.of(Details.identity(typed)),
                typed.given("urgent").isPresent(),
                new Particulars(
                        typed.value("text"),
                        typed.value("wish"),
                        typed.given("circumstances"),
                        names(typed),
                        typed.given("representative"),
                        typed.given("fileNumber").filter(given -> mode != IdentityMode.ANONYMOUS),
                        typed.given("interpreter").filter(given -> channel != Channel.PORTAL)),
                files(),
                Optional.empty());
    }

    /** Forgets what was typed: it was sent, or is not wanted any more. */
    void end() {
        files().forEach(visit.files()::remove);
        words.keySet().removeIf(name -> name.startsWith(prefix()));
    }
}
