package org.vieraugen.definition.sample;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.sample.SampleSetting;
import org.vieraugen.application.sample.SampleText;

/** Reads {@code sample.yaml}, in the try-out alone. */
@OnePerServer
public class SampleFile implements SampleSetting {
    private static final String FILE = "sample.yaml";

    private final boolean on;

    @Inject
    public SampleFile(
            @ConfigProperty(name = "vieraugen.tryout", defaultValue = "false") boolean tryOut,
            @ConfigProperty(name = "vieraugen.tryout.sample", defaultValue = "false") boolean sample) {
        on = tryOut && sample;
    }

    @Override
    public Optional<SampleText> text() {
        return on ? Optional.of(read()) : Optional.empty();
    }

    private static SampleText read() {
        try (var file = SampleFile.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing beside " + SampleFile.class.getName());
            }
            var root = new Load(LoadSettings.builder().setLabel(FILE).build()).loadFromInputStream(file);
            return new SampleNode(FILE, (Map<?, ?>) root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
