package org.vieraugen.persistence.stored;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.file.Matter;
import org.vieraugen.domain.file.Proposal;

/** How it is stored what one person proposed, and what another one answered. */
final class ProposalForms {
    private ProposalForms() {}

    /** What is proposed; each says by a word which one it is. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(name = "redirect", value = Redirect.class),
        @JsonSubTypes.Type(name = "limit-contact", value = LimitContact.class),
        @JsonSubTypes.Type(name = "open-identity", value = OpenIdentity.class),
        @JsonSubTypes.Type(name = "erase-earlier", value = EraseEarlier.class),
        @JsonSubTypes.Type(name = "leave", value = Leave.class),
        @JsonSubTypes.Type(name = "taken-review", value = TakenReview.class),
        @JsonSubTypes.Type(name = "taken-withdrawal", value = TakenWithdrawal.class)
    })
    sealed interface Proposed {
        Matter domain();

        static Proposed of(Matter matter) {
            if (matter instanceof Matter.Redirect redirect) {
                return new Redirect(redirect.target(), redirect.consent());
            } else if (matter instanceof Matter.LimitContact limit) {
                return new LimitContact(
                        limit.perWeek(),
                        limit.channels().stream()
                                .map(Codes.CHANNEL::word)
                                .sorted()
                                .toList(),
                        limit.until());
            } else if (matter instanceof Matter.OpenIdentity) {
                return new OpenIdentity();
            } else if (matter instanceof Matter.EraseEarlier) {
                return new EraseEarlier();
            } else if (matter instanceof Matter.Leave leave) {
                return new Leave(People.texts(leave.staff()));
            } else if (matter instanceof Matter.TakenReview review) {
                return new TakenReview(review.reasons());
            } else if (matter instanceof Matter.TakenWithdrawal) {
                return new TakenWithdrawal();
            }
            throw new IllegalStateException("no stored form: " + matter.getClass());
        }
    }

    record Redirect(String target, boolean consent) implements Proposed {
        @Override
        public Matter domain() {
            return new Matter.Redirect(target, consent);
        }
    }

    record LimitContact(int perWeek, List<String> channels, LocalDate until) implements Proposed {
        @Override
        public Matter domain() {
            return new Matter.LimitContact(
                    perWeek, channels.stream().map(Codes.CHANNEL::of).collect(Collectors.toUnmodifiableSet()), until);
        }
    }

    record OpenIdentity() implements Proposed {
        @Override
        public Matter domain() {
            return new Matter.OpenIdentity();
        }
    }

    record EraseEarlier() implements Proposed {
        @Override
        public Matter domain() {
            return new Matter.EraseEarlier();
        }
    }

    record Leave(List<String> staff) implements Proposed {
        @Override
        public Matter domain() {
            return new Matter.Leave(People.keys(staff));
        }
    }

    record TakenReview(String reasons) implements Proposed {
        @Override
        public Matter domain() {
            return new Matter.TakenReview(reasons);
        }
    }

    record TakenWithdrawal() implements Proposed {
        @Override
        public Matter domain() {
            return new Matter.TakenWithdrawal();
        }
    }

    record PutForward(Proposed matter, String reason, String by, String as, Instant at) implements Form<Proposal> {
        static PutForward of(Proposal proposal) {
            return new PutForward(
                    Proposed.of(proposal.matter()),
                    proposal.reason(),
                    proposal.by().text(),
                    Codes.ROLE.word(proposal.as()),
                    proposal.at());
        }

        @Override
        public Proposal domain() {
            return new Proposal(matter.domain(), reason, new StaffKey(by), Codes.ROLE.of(as), at);
        }
    }

    record Answered(String to, boolean confirmed, String reasons, Optional<String> silence, String by, Instant at)
            implements Form<Proposal.Answer> {
        static Answered of(Proposal.Answer answer) {
            return new Answered(
                    Codes.MATTER.word(answer.to()),
                    answer.confirmed(),
                    answer.reasons(),
                    answer.silence().map(Codes.SILENCE::word),
                    answer.by().text(),
                    answer.at());
        }

        @Override
        public Proposal.Answer domain() {
            return new Proposal.Answer(
                    Codes.MATTER.of(to), confirmed, reasons, silence.map(Codes.SILENCE::of), new StaffKey(by), at);
        }
    }
}
