package org.vieraugen.domain.department;

/** An organisation that takes part in exchange sessions and never sees a case, such as the migrants' council. */
public record Partner(String key, String name, String kind, boolean contact) {}
