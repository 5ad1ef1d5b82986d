package org.vieraugen.domain.request;

import org.vieraugen.domain.complaint.Reference;

/** What is left of a request that has become a complaint: which one, and that the asker wanted it. For whoever may see the complaint alone (F5). */
public record Complained(Reference complaint, Consent consent) {}
