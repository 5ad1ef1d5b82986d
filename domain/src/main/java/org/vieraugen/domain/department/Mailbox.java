package org.vieraugen.domain.department;

/** An e-mail box with a purpose, whose mail belongs to one team. */
public record Mailbox(String address, TeamKey team, String purpose) {}
