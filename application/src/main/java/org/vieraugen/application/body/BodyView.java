package org.vieraugen.application.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vieraugen.domain.body.Body;
import org.vieraugen.domain.body.Chairing;
import org.vieraugen.domain.body.Closing;
import org.vieraugen.domain.body.ClosingReport;
import org.vieraugen.domain.body.Composing;
import org.vieraugen.domain.body.Composition;
import org.vieraugen.domain.body.JoinRequest;
import org.vieraugen.domain.body.Member;
import org.vieraugen.domain.party.Address;

/**
 * A body as somebody of the staff sees it.
 *
 * @param today in Germany
 * @param keeps whether it is for the reader to change it, and to know how its members are reached
 * @param confirms whether a closing report waits, and the reader is another person than whoever wrote it (F9)
 */
public record BodyView(Body body, LocalDate today, boolean keeps, boolean confirms) {
    public boolean isOver() {
        return body.isOver(today);
    }

    /** Whether anything can be changed by the reader now. */
    public boolean isOpen() {
        return keeps && !isOver();
    }

    /** Those who belong to it today, or will. */
    public List<Member> members() {
        return body.members().stream()
                .filter(member -> !body.isOver(member, today))
                .toList();
    }

    /** Those of them who may sit on a bench, and chair if they vote: no deputies. */
    public List<Member> holders() {
        return members().stream().filter(member -> !member.isDeputy()).toList();
    }

    /** Those who have left, who stay visible (E6). */
    public List<Member> former() {
        return body.members().stream()
                .filter(member -> body.isOver(member, today))
                .toList();
    }

    /** Where the member is written to; names and organisations are public, addresses are not. */
    public Optional<Address> address(Member member) {
        return member.who().address().filter(address -> keeps);
    }

    /** How whoever asks is reached, for those alone who keep bodies. */
    public Optional<String> reach(JoinRequest request) {
        return request.applicant().reach().filter(reach -> keeps);
    }

    /** Where whoever asks is written to, for those alone who keep bodies. */
    public Optional<Address> address(JoinRequest request) {
        return request.applicant().who().address().filter(address -> keeps);
    }

    /** How many sit on the bench today. */
    public long seated(Composition.Bench bench) {
        return new Composing(body).seated(bench, today);
    }

    /** Who chairs now; of those who take turns the first, since no session was held yet. */
    public Optional<Member> chair() {
        return new Chairing(body).chair(0, today);
    }

    public ClosingReport.State reportState() {
        return new Closing(body).state(today);
    }

    /** The last day for the closing report, where one is owed. */
    public Optional<LocalDate> reportDue() {
        return new Closing(body).due();
    }

    /** The day that the state of the report speaks of: when it was handed in, or is due. */
    public Optional<LocalDate> reportDay() {
        return body.report().map(ClosingReport::day).or(this::reportDue);
    }

    /** The report that waits for the second person. */
    public Optional<ClosingReport.Draft> waitingReport() {
        return new Closing(body).waiting();
    }

    /** Whether the reader can write the closing report now. */
    public boolean canReport() {
        return keeps && isOver() && body.report().isEmpty() && waitingReport().isEmpty();
    }
}
