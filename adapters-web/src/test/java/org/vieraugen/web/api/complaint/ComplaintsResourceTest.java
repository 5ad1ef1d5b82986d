package org.vieraugen.web.api.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.brake.Crowd;
import org.vieraugen.application.brake.Door;
import org.vieraugen.application.reception.SubmitComplaint;
import org.vieraugen.application.testing.PlainStamps;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.identity.IdentityMode;
import org.vieraugen.domain.identity.Receipt;
import org.vieraugen.domain.journal.Hash;
import org.vieraugen.web.api.Asking;
import org.vieraugen.web.brake.Networks;
import org.vieraugen.web.testing.PageRequest;

/** A complaint comes in by the door, with work or slowly. */
class ComplaintsResourceTest {
    private final Asking asking = new Asking();

    /** So many came from everywhere; from one network it is never one more that may wait. */
    private static final class Flood implements Crowd {
        private int came;

        @Override
        public void came(byte[] network) {
            came++;
        }

        @Override
        public int from(byte[] network) {
            return 8 + came;
        }

        @Override
        public int fromAll() {
            return 8 + came;
        }
    }

    private final Flood flood = new Flood();

    private ComplaintsResource resource(String address, String... open) {
        var request = PageRequest.from(address);
        return new ComplaintsResource(
                new SubmitComplaint(asking.house.intake),
                asking.credentials,
                new Door(flood, new PlainStamps(), asking.house.clock, 300),
                new Networks(request, Optional.of(List.of(open)), false));
    }

    private static ComplaintRequest complaint() {
        var request = new ComplaintRequest();
        request.department = "foreigners";
        request.category = "DECISION";
        request.language = "de";
        request.identity = IdentityMode.ANONYMOUS;
        request.text = "Ich warte seit Monaten.";
        return request;
    }

    private static boolean isDone(String found, int bits) {
        var hash = Hash.of(found.getBytes(StandardCharsets.UTF_8)).bytes();
        return new BigInteger(1, hash).bitLength() <= 256 - bits;
    }

    private static String worked(ComplaintsResource.Work work) {
        for (int i = 0; ; i++) {
            if (isDone(work.challenge() + ":" + i, work.bits())) {
                return work.challenge() + ":" + i;
            }
        }
    }

    @Test
    void who_has_proved_work_gets_a_receipt() {
        asking.header("Idempotency-Key", "12345678");
        var door = resource("192.0.2.1", "none");
        var work = (ComplaintsResource.Work) door.work().getEntity();
        assertThat(work.bits()).isEqualTo(14);
        asking.header("Proof-Of-Work", worked(work));
        var answer = door.submit(complaint());
        assertThat(answer.getStatus()).isEqualTo(201);
        assertThat(answer.getHeaderString("Location")).isEqualTo("/api/v1/complaint");
        var receipted = (Receipted) answer.getEntity();
        assertThat(receipted.legalDeadline()).isTrue();
        assertThat(asking.with(Receipt.read(receipted.receipt()))
                        .credentials
                        .withReceipt(
                                receipt -> asking.house.complaints.byReceipt(asking.house.receipts.digest(receipt)))
                        .reference())
                .isEqualTo(new Reference(receipted.reference()));
        assertThat(flood.came).isEqualTo(1);
    }

    @Test
    void work_for_another_complaint_is_none() {
        asking.header("Idempotency-Key", "12345678");
        var door = resource("192.0.2.1", "none");
        asking.header(
                "Proof-Of-Work", worked((ComplaintsResource.Work) door.work().getEntity()));
        asking.header("Idempotency-Key", "87654321");
        assertThatThrownBy(() -> door.submit(complaint())).isInstanceOf(Door.Busy.class);
        assertThat(asking.house.complaints.count()).isZero();
    }

    @Test
    void without_a_key_there_is_no_complaint_that_work_could_be_for() {
        var door = resource("192.0.2.1", "none");
        assertThatThrownBy(door::work).isInstanceOfSatisfying(Malformed.class, e -> assertThat(e.field())
                .isEqualTo("Idempotency-Key"));
        asking.header("Proof-Of-Work", "14.1.a.b:5");
        assertThatThrownBy(() -> door.submit(complaint())).isInstanceOf(Door.Busy.class);
    }

    @Test
    void of_a_network_of_the_citys_own_nothing_is_asked() {
        asking.header("Idempotency-Key", "12345678");
        var door = resource("10.1.2.3", "10.0.0.0/8");
        assertThat(door.work().getEntity()).isEqualTo(new ComplaintsResource.Work("", 0));
        assertThat(door.submit(complaint()).getStatus()).isEqualTo(201);
        assertThat(flood.came).isZero();
    }
}
