package org.vieraugen.persistence.stored;

import java.time.Instant;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.file.CalmSummary;
import org.vieraugen.domain.file.Challenge;
import org.vieraugen.domain.file.Hold;
import org.vieraugen.domain.file.Limit;
import org.vieraugen.domain.file.ThreatReport;

/** How holds, what protects staff, and challenges of staff are stored. */
final class ProtectionForms {
    private ProtectionForms() {}

    record Held(String reason, String by, Instant at) implements Form<Hold> {
        static Held of(Hold hold) {
            return new Held(hold.reason(), hold.by().text(), hold.at());
        }

        @Override
        public Hold domain() {
            return new Hold(reason, new StaffKey(by), at);
        }
    }

    record HoldLifted(String reason, String by, Instant at) implements Form<Hold.Lifted> {
        static HoldLifted of(Hold.Lifted lifted) {
            return new HoldLifted(lifted.reason(), lifted.by().text(), lifted.at());
        }

        @Override
        public Hold.Lifted domain() {
            return new Hold.Lifted(reason, new StaffKey(by), at);
        }
    }

    record Summary(String text, String by, Instant at) implements Form<CalmSummary> {
        static Summary of(CalmSummary summary) {
            return new Summary(summary.text(), summary.by().text(), summary.at());
        }

        @Override
        public CalmSummary domain() {
            return new CalmSummary(text, new StaffKey(by), at);
        }
    }

    record Contested(String reasons, Instant at) implements Form<Limit.Contest> {
        static Contested of(Limit.Contest contest) {
            return new Contested(contest.reasons(), contest.at());
        }

        @Override
        public Limit.Contest domain() {
            return new Limit.Contest(reasons, at);
        }
    }

    record LimitReviewed(boolean upheld, String reasons, String by, Instant at) implements Form<Limit.Review> {
        static LimitReviewed of(Limit.Review review) {
            return new LimitReviewed(
                    review.upheld(), review.reasons(), review.by().text(), review.at());
        }

        @Override
        public Limit.Review domain() {
            return new Limit.Review(upheld, reasons, new StaffKey(by), at);
        }
    }

    record Threat(String threat, String reasons, String by, Instant at) implements Form<ThreatReport> {
        static Threat of(ThreatReport report) {
            return new Threat(report.threat(), report.reasons(), report.by().text(), report.at());
        }

        @Override
        public ThreatReport domain() {
            return new ThreatReport(threat, reasons, new StaffKey(by), at);
        }
    }

    record Challenged(String staff, String asWritten, Instant at) implements Form<Challenge> {
        static Challenged of(Challenge challenge) {
            return new Challenged(challenge.staff().text(), challenge.asWritten(), challenge.at());
        }

        @Override
        public Challenge domain() {
            return new Challenge(new StaffKey(staff), asWritten, at);
        }
    }

    record ChallengeDecided(String staff, boolean upheld, String reasons, String by, Instant at)
            implements Form<Challenge.Decided> {
        static ChallengeDecided of(Challenge.Decided decided) {
            return new ChallengeDecided(
                    decided.staff().text(),
                    decided.upheld(),
                    decided.reasons(),
                    decided.by().text(),
                    decided.at());
        }

        @Override
        public Challenge.Decided domain() {
            return new Challenge.Decided(new StaffKey(staff), upheld, reasons, new StaffKey(by), at);
        }
    }
}
