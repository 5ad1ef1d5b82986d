package org.vieraugen.web.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Hears what a class writes to its log during a test, and keeps it from the console. */
public final class Ear implements BeforeEachCallback, AfterEachCallback {
    private final List<LogRecord> said = new ArrayList<>();
    private final Logger log;
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord line) {
            said.add(line);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    public Ear(Class<?> whose) {
        log = Logger.getLogger(whose.getName());
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        log.addHandler(handler);
        log.setUseParentHandlers(false);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        log.removeHandler(handler);
        log.setUseParentHandlers(true);
    }

    public List<LogRecord> said() {
        return List.copyOf(said);
    }
}
