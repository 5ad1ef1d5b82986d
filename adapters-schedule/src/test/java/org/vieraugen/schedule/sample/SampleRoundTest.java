package org.vieraugen.schedule.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.exchange.NextSession;
import org.vieraugen.application.resolution.OpenResolutions;
import org.vieraugen.application.sample.SampleBodies;
import org.vieraugen.application.sample.SampleDesk;
import org.vieraugen.application.sample.SampleExchange;
import org.vieraugen.application.sample.SampleMandate;
import org.vieraugen.application.sample.SampleMinutes;
import org.vieraugen.application.sample.SampleOffice;
import org.vieraugen.application.sample.SampleParticipants;
import org.vieraugen.application.sample.SampleQuestions;
import org.vieraugen.application.sample.SampleResolutions;
import org.vieraugen.application.sample.SampleText;
import org.vieraugen.application.start.Ready;
import org.vieraugen.application.start.Scheduler;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.MemoryBodies;
import org.vieraugen.application.testing.MemoryExchanges;
import org.vieraugen.application.testing.MemoryMandates;
import org.vieraugen.application.testing.MemoryMinutes;
import org.vieraugen.application.testing.MemoryParticipants;
import org.vieraugen.application.testing.MemoryQuestions;
import org.vieraugen.application.testing.MemoryResolutions;
import org.vieraugen.domain.organisation.Organisation;

/** A server that is slower than another at its start troubles nobody, and one that cannot make the sample says so, and what becomes of it. */
class SampleRoundTest {
    private static final Logger LOG = Logger.getLogger(SampleRound.class.getName());

    private final List<String> logged = new ArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            if (entry.getLevel().intValue() >= Level.INFO.intValue()) {
                logged.add(new SimpleFormatter().formatMessage(entry));
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    private int asked;

    @BeforeEach
    void listen() {
        LOG.setUseParentHandlers(false);
        LOG.addHandler(handler);
    }

    @AfterEach
    void leave() {
        LOG.removeHandler(handler);
        LOG.setUseParentHandlers(true);
    }

    /** An office without departments, which cannot be read so many times. */
    private SampleOffice failing(int times) {
        var house = new House();
        Departments departments = () -> new Organisation(List.of());
        var text = (SampleText) Proxy.newProxyInstance(
                SampleRoundTest.class.getClassLoader(), new Class<?>[] {SampleText.class}, (self, method, given) -> {
                    throw new UnsupportedOperationException();
                });
        var exchanges = new MemoryExchanges(house.journal);
        var resolutions = new MemoryResolutions(house.journal);
        var next = new NextSession(exchanges, new OpenResolutions(resolutions));
        return new SampleOffice(
                () -> {
                    asked++;
                    // First it is asked whether there is a sample at all.
                    if (asked > 1 && asked <= times + 1) {
                        throw new IllegalStateException("somebody else is faster");
                    }
                    return Optional.of(text);
                },
                departments,
                new SampleBodies(new MemoryBodies(house.journal)),
                new SampleParticipants(new MemoryParticipants(house.journal), departments),
                new SampleExchange(
                        exchanges,
                        next,
                        new SampleResolutions(resolutions, next),
                        new SampleMinutes(new MemoryMinutes(house.journal))),
                new SampleQuestions(new MemoryQuestions(house.journal)),
                new SampleMandate(new MemoryMandates(house.journal)),
                new SampleDesk(house.journal, house.clock));
    }

    private static final class AtOnce implements Scheduler {
        @Override
        public void every(long seconds, String name, Runnable work) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void after(long seconds, Runnable work) {
            work.run();
        }
    }

    private void start(int failures) {
        new SampleRound(new AtOnce(), failing(failures), "http://localhost:9080/").begin(new Ready());
    }

    @Test
    void whoever_is_slower_than_another_server_looks_again_and_says_nothing() {
        start(1);
        assertThat(logged).isEmpty();
        assertThat(asked).isEqualTo(3);
    }

    @Test
    void what_cannot_be_made_at_all_is_said_once_and_with_what_is_true() {
        start(9);
        assertThat(logged).singleElement().satisfies(line -> assertThat(line)
                .contains("The next start tries again", "java.lang.IllegalStateException")
                .doesNotContain("somebody else"));
        assertThat(asked).isEqualTo(3);
    }
}
