package org.vieraugen.domain.file;

/** One thing that came into a complaint's file. The list is closed, so that whoever stores or counts leaves is told by the compiler of a new kind. */
public sealed interface Leaf
        permits Attachment,
                Authorisation,
                CalmSummary,
                CaseFile.Satisfaction,
                CaseFile.WorkingCopy,
                Challenge,
                Challenge.Decided,
                Decision,
                Decision.Objection,
                Decision.RemedyDone,
                Dissent,
                Extension,
                Finding,
                Finding.Voided,
                Hold,
                Hold.Lifted,
                Limit.Contest,
                Limit.Review,
                Message,
                Proposal,
                Proposal.Answer,
                Recusal,
                Statement,
                ThreatReport,
                Waiver {}
