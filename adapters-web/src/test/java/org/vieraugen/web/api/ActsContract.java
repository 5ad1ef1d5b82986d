package org.vieraugen.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vieraugen.application.complaint.ComplaintState;
import org.vieraugen.application.testing.CaseActContract.Handling;
import org.vieraugen.application.testing.CaseActContract.Telling;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.web.api.complaint.Acted;

/** What is sent to the API does just that, and says where it led. A test of a resource lists what can be sent to it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ActsContract {
    private static final String KEY = "key-of-this-act";

    /** What is sent about one complaint. */
    @FunctionalInterface
    public interface Sending {
        Response to(Asking asking, Reference reference);
    }

    /** What the holder of the receipt sends. */
    @FunctionalInterface
    public interface SendingOwn {
        Response to(Asking asking);
    }

    /**
     * Something that staff send.
     *
     * @param given a complaint on which it is possible
     * @param act what must be done then, and nothing else
     */
    public record Sent(String name, Function<House, Complaint> given, StaffKey by, Sending sending, Handling act) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** The same of whoever holds the receipt. */
    public record SentOwn(String name, Function<House, Complaint> given, SendingOwn sending, Telling act) {
        @Override
        public String toString() {
            return name;
        }
    }

    protected List<Sent> sent() {
        return List.of();
    }

    protected List<SentOwn> sentOwn() {
        return List.of();
    }

    private static void assertActed(Response answer, ComplaintState state) {
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getEntity()).isEqualTo(new Acted(state.reference(), state.status(), state.version()));
        assertThat(answer.getEntityTag()).isEqualTo(new EntityTag(Integer.toString(state.version())));
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("sent")
    void what_staff_send_is_done_as_it_was_sent(Sent one) {
        var asking = new Asking();
        var complaint = one.given().apply(asking.house);
        asking.house.holds(complaint, House.SAMIRA);
        asking.by(one.by()).header("Idempotency-Key", KEY);
        int before = asking.house.acts(complaint).size();
        var answer = one.sending().to(asking, complaint.reference());
        assertThat(asking.house.acts(complaint)).hasSizeGreaterThan(before);
        // The same act under the same key is answered from memory; any other is refused.
        assertActed(answer, one.act().by(asking.house, asking.credentials.on(complaint.reference())));
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("sentOwn")
    void what_complainants_send_is_done_as_it_was_sent(SentOwn one) {
        var asking = new Asking();
        var complaint = one.given().apply(asking.house);
        var receipt = asking.house.holds(complaint, House.SAMIRA);
        asking.with(receipt).header("Idempotency-Key", KEY);
        int before = asking.house.acts(complaint).size();
        var answer = one.sending().to(asking);
        assertThat(asking.house.acts(complaint)).hasSizeGreaterThan(before);
        assertActed(answer, one.act().by(asking.house, receipt, Optional.of(KEY)));
    }
}
