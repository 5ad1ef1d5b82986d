package org.vieraugen.persistence.stored;

import java.time.Instant;
import org.vieraugen.domain.complaint.Challenge;
import org.vieraugen.domain.complaint.Retention;
import org.vieraugen.domain.complaint.StaffProtection;
import org.vieraugen.domain.department.StaffKey;

/** How holds, what protects staff, and challenges of staff are stored. */
final class ProtectionForms {
    private ProtectionForms() {}

    record Held(String reason, String by, Instant at) implements Form<Retention.Hold> {
        static Held of(Retention.Hold hold) {
            return new Held(hold.reason(), hold.by().text(), hold.at());
        }

        @Override
        public Retention.Hold domain() {
            return new Retention.Hold(reason, new StaffKey(by), at);
        }
    }

    record HoldLifted(String reason, String by, Instant at) implements Form<Retention.HoldLifted> {
        static HoldLifted of(Retention.HoldLifted lifted) {
            return new HoldLifted(lifted.reason(), lifted.by().text(), lifted.at());
        }

        @Override
        public Retention.HoldLifted domain() {
            return new Retention.HoldLifted(reason, new StaffKey(by), at);
        }
    }

    record Summary(String text, String by, Instant at) implements Form<StaffProtection.CalmSummary> {
        static Summary of(StaffProtection.CalmSummary summary) {
            return new Summary(summary.text(), summary.by().text(), summary.at());
        }

        @Override
        public StaffProtection.CalmSummary domain() {
            return new StaffProtection.CalmSummary(text, new StaffKey(by), at);
        }
    }

    record Contested(String reasons, Instant at) implements Form<StaffProtection.LimitContest> {
        static Contested of(StaffProtection.LimitContest contest) {
            return new Contested(contest.reasons(), contest.at());
        }

        @Override
        public StaffProtection.LimitContest domain() {
            return new StaffProtection.LimitContest(reasons, at);
        }
    }

    record LimitReviewed(boolean upheld, String reasons, String by, Instant at)
            implements Form<StaffProtection.LimitReview> {
        static LimitReviewed of(StaffProtection.LimitReview review) {
            return new LimitReviewed(
                    review.upheld(), review.reasons(), review.by().text(), review.at());
        }

        @Override
        public StaffProtection.LimitReview domain() {
            return new StaffProtection.LimitReview(upheld, reasons, new StaffKey(by), at);
        }
    }

    record Threat(String threat, String reasons, String by, Instant at) implements Form<StaffProtection.ThreatReport> {
        static Threat of(StaffProtection.ThreatReport report) {
            return new Threat(report.threat(), report.reasons(), report.by().text(), report.at());
        }

        @Override
        public StaffProtection.ThreatReport domain() {
            return new StaffProtection.ThreatReport(threat, reasons, new StaffKey(by), at);
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
