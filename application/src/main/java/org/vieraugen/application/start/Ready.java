package org.vieraugen.application.start;

/** Fired once on each server, when the database answers, the migrations are done and the first accounts exist. */
public record Ready() {}
