package org.vieraugen.persistence.journal;

import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.domain.journal.ActKind;

/** How often each act was done on this server, for {@code /metrics}: {@code vieraugen_acts_total{act="FOUND"}}, from the first of its kind on. */
@OnePerServer
public class ActCounters {
    private static final Metadata ABOUT = Metadata.builder()
            .withName("vieraugen_acts")
            .withDescription("Acts written to the journal by this server")
            .build();

    private final MetricRegistry registry;

    @Inject
    public ActCounters(MetricRegistry registry) {
        this.registry = registry;
    }

    public void count(ActKind kind) {
        registry.counter(ABOUT, new Tag("act", kind.code())).inc();
    }
}
