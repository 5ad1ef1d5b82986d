package org.vieraugen.persistence.stored;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.vieraugen.domain.attachment.FileKind;
import org.vieraugen.domain.attachment.PdfSignature;
import org.vieraugen.domain.body.JoinRequest;
import org.vieraugen.domain.body.Quorum;
import org.vieraugen.domain.complaint.Parties;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.conflict.ConflictRule;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.decision.Cause;
import org.vieraugen.domain.decision.Outcome;
import org.vieraugen.domain.decision.Remedy;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.figure.CountTable;
import org.vieraugen.domain.file.Authorisation;
import org.vieraugen.domain.file.Matter;
import org.vieraugen.domain.file.Proposal;
import org.vieraugen.domain.message.Channel;
import org.vieraugen.domain.naming.Certainty;
import org.vieraugen.domain.request.Request;
import org.vieraugen.domain.request.Said;

/**
 * The stored words for a closed list of the domain. The domain may rename what is in it; what lies in a database keeps its word.
 *
 * @param <E> the list
 */
final class Codes<E extends Enum<E>> {
    static final Codes<Role> ROLE = new Codes<>(Role.class, role -> switch (role) {
        case COORDINATOR -> "coordinator";
        case REVIEWER -> "reviewer";
        case OMBUDSPERSON -> "ombudsperson";
        case DEPUTY -> "deputy";
        case LAST_SEAT -> "last-seat";
        case ADMIN -> "admin";
        case AUDITOR -> "auditor";
        case ANALYST -> "analyst";
        case COMPLAINANT -> "complainant";
        case SYSTEM -> "system";
        case PARTICIPANT -> "participant";
    });
    static final Codes<Seat> SEAT = new Codes<>(Seat.class, seat -> switch (seat) {
        case DESK -> "desk";
        case FIRST -> "first";
        case SECOND -> "second";
        case OMBUDS -> "ombuds";
        case COUNTERSIGN -> "countersign";
        case PICK -> "pick";
    });
    static final Codes<Outcome> OUTCOME = new Codes<>(Outcome.class, outcome -> switch (outcome) {
        case UPHELD -> "upheld";
        case PARTLY_UPHELD -> "partly-upheld";
        case NOT_UPHELD -> "not-upheld";
        case NOT_CLARIFIABLE -> "not-clarifiable";
    });
    static final Codes<Cause> CAUSE = new Codes<>(Cause.class, cause -> switch (cause) {
        case STAFFING -> "staffing";
        case IT -> "it";
        case MISSING_INFORMATION -> "missing-information";
        case LANGUAGE -> "language";
        case UNCLEAR_RULE -> "unclear-rule";
        case APPOINTMENT_CAPACITY -> "appointment-capacity";
        case CONDUCT -> "conduct";
        case WRONG_DECISION -> "wrong-decision";
        case THIRD_PARTY -> "third-party";
        case NONE -> "none";
    });
    static final Codes<Remedy.Kind> REMEDY = new Codes<>(Remedy.Kind.class, remedy -> switch (remedy) {
        case APOLOGY -> "apology";
        case CORRECTION -> "correction";
        case APPOINTMENT -> "appointment";
        case EXPEDITED_HANDLING -> "expedited-handling";
        case EXPLANATION -> "explanation";
        case OTHER -> "other";
    });
    static final Codes<ConflictRule> CONFLICT = new Codes<>(ConflictRule.class, rule -> switch (rule) {
        case NAMED -> "C1";
        case HANDLED_PROCEDURE -> "C2";
        case LINE_OF_COMMAND -> "C3";
        case SAME_TEAM -> "C4";
        case EARLIER_PART -> "C5";
        case DECLARED -> "C6";
        case REPRESENTATIVE -> "C7";
        case PATTERN -> "C8";
    });
    static final Codes<Channel> CHANNEL = new Codes<>(Channel.class, channel -> switch (channel) {
        case PORTAL -> "portal";
        case EMAIL -> "email";
        case PHONE -> "phone";
        case COUNTER -> "counter";
        case POST -> "post";
    });
    static final Codes<Matter.Kind> MATTER = new Codes<>(Matter.Kind.class, matter -> switch (matter) {
        case REDIRECTION -> "redirection";
        case LIMIT -> "limit";
        case UNSEALING -> "unsealing";
        case ERASURE -> "erasure";
        case LEAVING -> "leaving";
        case TAKEN_REVIEW -> "taken-review";
        case TAKEN_WITHDRAWAL -> "taken-withdrawal";
    });
    static final Codes<Proposal.Silence> SILENCE = new Codes<>(Proposal.Silence.class, silence -> switch (silence) {
        case INVESTIGATION -> "investigation";
        case DANGER -> "danger";
    });
    static final Codes<Parties.Place> PLACE = new Codes<>(Parties.Place.class, place -> switch (place) {
        case FIELD -> "field";
        case TEXT -> "text";
        case WISH -> "wish";
        case CIRCUMSTANCES -> "circumstances";
        case MESSAGE -> "message";
        case REVIEW_REQUEST -> "review-request";
        case STATEMENT -> "statement";
        case CONTEST -> "contest";
        case DESK -> "desk";
        case EARLIER -> "earlier";
    });
    static final Codes<Certainty> CERTAINTY = new Codes<>(Certainty.class, certainty -> switch (certainty) {
        case CERTAIN -> "certain";
        case POSSIBLE -> "possible";
    });
    static final Codes<DeadlineKind> DEADLINE = new Codes<>(DeadlineKind.class, deadline -> switch (deadline) {
        case FIRST_REPLY -> "first-reply";
        case FINDING -> "finding";
        case SECOND_REVIEW -> "second-review";
        case EXTENSION -> "extension";
        case ANSWER -> "answer";
        case SETTLE_NAME -> "settle-name";
        case STATEMENT -> "statement";
        case CONFIRMATION -> "confirmation";
        case COUNTERSIGNATURE -> "countersignature";
        case OBJECTION -> "objection";
        case OMBUDS_DECISION -> "ombuds-decision";
        case RETENTION -> "retention";
    });
    static final Codes<Authorisation.Signer> SIGNER =
            new Codes<>(Authorisation.Signer.class, signer -> switch (signer) {
                case COMPLAINANT -> "complainant";
                case REPRESENTATIVE -> "representative";
            });
    static final Codes<FileKind> FILE = new Codes<>(FileKind.class, file -> switch (file) {
        case JPEG -> "jpeg";
        case PNG -> "png";
        case PDF -> "pdf";
    });
    static final Codes<PdfSignature.State> SIGNATURE = new Codes<>(PdfSignature.State.class, state -> switch (state) {
        case TRUSTED -> "trusted";
        case UNCHANGED -> "unchanged";
        case BROKEN -> "broken";
        case UNREADABLE -> "unreadable";
    });

    static final Codes<Status> STATUS = new Codes<>(Status.class, status -> switch (status) {
        case SUBMITTED -> "submitted";
        case UNDER_REVIEW -> "under-review";
        case AWAITING_COMPLAINANT -> "awaiting-complainant";
        case IN_SECOND_REVIEW -> "in-second-review";
        case WITH_OMBUDSPERSON -> "with-ombudsperson";
        case DECIDED -> "decided";
        case CLOSED -> "closed";
        case REDIRECTED -> "redirected";
        case WITHDRAWN -> "withdrawn";
    });

    static final Codes<CountTable> COUNT_TABLE = new Codes<>(CountTable.class, table -> switch (table) {
        case SUBMITTED -> "submitted";
        case LANGUAGE -> "language";
        case IDENTITY -> "identity";
        case PROTECTED -> "protected";
        case DECIDED_FIRST -> "decided-first";
        case DECIDED_FINAL -> "decided-final";
        case DECIDED_AGAIN -> "decided-again";
        case CAUSE -> "cause";
        case REMEDY -> "remedy";
        case REMEDY_DONE -> "remedy-done";
        case MINUTES -> "minutes";
        case MINUTES_SPENT -> "minutes-spent";
        case WAITED -> "waited";
        case MISSED -> "missed";
        case DISSENT -> "dissent";
        case WAIVER -> "waiver";
        case EXTENSION -> "extension";
        case REVIEW_REQUESTED -> "review-requested";
        case SATISFACTION -> "satisfaction";
        case ENDED -> "ended";
        case REACHED -> "reached";
        case REACHED_DAYS -> "reached-days";
        case REACHED_HOURS -> "reached-hours";
    });

    static final Codes<Said.Kind> REQUEST_SAID = new Codes<>(Said.Kind.class, said -> switch (said) {
        case FOLLOW_UP -> "follow-up";
        case ANSWER -> "answer";
        case CLOSING -> "closing";
    });

    static final Codes<Said.Way> REQUEST_WAY = new Codes<>(Said.Way.class, way -> switch (way) {
        case MAIL -> "mail";
        case CALL_US -> "call-us";
        case TOLD -> "told";
    });

    static final Codes<Request.State> REQUEST_STATE = new Codes<>(Request.State.class, state -> switch (state) {
        case OPEN -> "open";
        case MOVED -> "moved";
        case ANSWERED -> "answered";
        case MADE_COMPLAINT -> "made-complaint";
        case CLOSED -> "closed";
    });

    static final Codes<Quorum.Rule> QUORUM = new Codes<>(Quorum.Rule.class, rule -> switch (rule) {
        case NONE -> "none";
        case AT_LEAST -> "at-least";
        case SHARE -> "share";
        case MORE_THAN_SHARE -> "more-than-share";
    });

    static final Codes<JoinRequest.End> JOINING_END = new Codes<>(JoinRequest.End.class, end -> switch (end) {
        case ADMITTED -> "admitted";
        case DECLINED -> "declined";
        case WITHDRAWN -> "withdrawn";
    });

    private final Class<E> list;
    private final Map<E, String> words;
    private final Map<String, E> constants = new HashMap<>();

    private Codes(Class<E> list, Function<E, String> word) {
        this.list = list;
        words = new EnumMap<>(list);
        for (var constant : list.getEnumConstants()) {
            words.put(constant, word.apply(constant));
            if (constants.put(word.apply(constant), constant) != null) {
                throw new IllegalStateException("two of " + list.getSimpleName() + " are stored alike");
            }
        }
    }

    /** All words, in the order of the alphabet. */
    List<String> known() {
        return constants.keySet().stream().sorted().toList();
    }

    String word(E constant) {
        return Optional.ofNullable(words.get(constant)).orElseThrow();
    }

    /** @throws Unreadable when no constant is stored so */
    E of(String word) {
        return Optional.ofNullable(constants.get(word))
                .orElseThrow(() -> new Unreadable("a stored " + list.getSimpleName() + " is unknown"));
    }
}
