package org.vieraugen.application.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.vieraugen.application.reading.Findings.DissentView;
import org.vieraugen.application.reading.Findings.FindingView;
import org.vieraugen.application.reading.Findings.OwedView;
import org.vieraugen.domain.decision.Remedy;
import org.vieraugen.domain.file.CaseFile;
import org.vieraugen.domain.file.CaseFile.Waiting;
import org.vieraugen.domain.file.Decision;
import org.vieraugen.domain.file.Finding;
import org.vieraugen.domain.protection.Shielding;
import org.vieraugen.domain.review.Promises;

/** Makes the staff's view of what was found and of what was decided. */
record FindingViews(CaseFile file, StaffNames staff, Shielding shielding) {
    Findings findings() {
        var hers = file.waiting().map(Waiting::hers);
        var theirs = file.waiting().flatMap(Waiting::theirs);
        return new Findings(
                file.finding().map(this::view),
                file.dissents().stream()
                        .map(d -> new DissentView(d.seat(), staff.person(d.by()), d.reasons(), d.at()))
                        .toList(),
                hers.map(this::view),
                theirs.map(this::view),
                hers.map(this::dropped).orElse(List.of()),
                theirs.map(this::dropped).orElse(List.of()),
                file.refusedBefore());
    }

    InForce inForce() {
        var objection = file.objection().map(Decision.Objection::reasons);
        return new InForce(
                file.decision().map(Decision::finding).map(this::view),
                file.decision().isPresent(),
                file.decision().map(this::promised).orElse(List.of()),
                objection,
                objection.filter(shielding::seemsToThreaten).isPresent());
    }

    private FindingView view(Finding finding) {
        return new FindingView(
                finding.seat(),
                staff.person(finding.by()),
                finding.outcome(),
                finding.reasons(),
                finding.onStatement(),
                finding.causes(),
                owed(finding.remedies()),
                finding.onDropped(),
                finding.inTheirs(),
                finding.minutes(),
                finding.at());
    }

    private List<OwedView> dropped(Finding by) {
        return owed(Promises.dropped(file, by));
    }

    /** What a decision promises, with what is done of it. */
    private List<OwedView> promised(Decision decision) {
        var promised = Remedies.of(decision, file);
        var remedies = decision.finding().remedies();
        return IntStream.range(0, remedies.size())
                .mapToObj(place -> owed(remedies.get(place), promised.get(place).done()))
                .toList();
    }

    private List<OwedView> owed(List<Remedy> remedies) {
        return remedies.stream().map(remedy -> owed(remedy, Optional.empty())).toList();
    }

    private OwedView owed(Remedy remedy, Optional<LocalDate> done) {
        return new OwedView(
                remedy.kind(),
                remedy.description(),
                remedy.inTheirs(),
                remedy.due(),
                done,
                staff.person(remedy.owner()));
    }
}
