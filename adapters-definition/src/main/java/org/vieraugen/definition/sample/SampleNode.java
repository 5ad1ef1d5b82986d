package org.vieraugen.definition.sample;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vieraugen.application.sample.SampleText;

/** A part of the sample's file. */
record SampleNode(String place, Map<?, ?> values) implements SampleText {
    @Override
    public String say(String name) {
        return find(name).orElseThrow(() -> missing(name));
    }

    @Override
    public Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name))
                .map(value -> value.toString().strip());
    }

    @Override
    public SampleText part(String name) {
        if (values.get(name) instanceof Map<?, ?> part) {
            return new SampleNode(place + '.' + name, part);
        }
        throw missing(name);
    }

    @Override
    public List<SampleText> all(String name) {
        return values.get(name) instanceof List<?> list
                ? list.stream()
                        .map(one -> (SampleText) new SampleNode(place + '.' + name, (Map<?, ?>) one))
                        .toList()
                : List.of();
    }

    private IllegalStateException missing(String name) {
        return new IllegalStateException(place + " does not say " + name);
    }
}
