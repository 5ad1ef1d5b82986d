package org.vieraugen.application.start;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.AfterDeploymentValidation;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.WithAnnotations;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import org.vieraugen.application.Refusal;

/**
 * Says all that is wrong with the settings in one list, and ends the server. It looks before the container does, which would tell of each missing or misspelt
 * setting by a stack trace.
 */
public class SettingsCheck implements Extension {
    private final List<Class<?>> opened = new ArrayList<>();

    void note(@Observes @WithAnnotations(OpenedAtStart.class) ProcessAnnotatedType<?> found) {
        opened.add(found.getAnnotatedType().getJavaClass());
    }

    void check(@Observes AfterDeploymentValidation event, BeanManager beans) {
        var config = ConfigProvider.getConfig();
        var values = new Values(name -> config.getOptionalValue(name, String.class));
        var wrong = Settings.problems(values);
        var problems = new ArrayList<>(wrong.values());
        opened.stream()
                .filter(type -> isToBeMade(type.getAnnotation(OpenedAtStart.class), values, wrong))
                .forEach(type -> problem(type, beans).ifPresent(problems::add));
        if (!problems.isEmpty()) {
            Refusal.atOnce("settings are missing or wrong (docs/operations.md, Settings):\n  "
                    + String.join("\n  ", problems));
        }
    }

    static boolean isToBeMade(OpenedAtStart bean, Values values, Map<String, String> wrong) {
        var its = Settings.ALL.stream()
                .map(Setting::name)
                .filter(name -> Arrays.stream(bean.value()).anyMatch(name::startsWith))
                .toList();
        return its.stream().noneMatch(wrong::containsKey)
                && (bean.always() || its.stream().anyMatch(values::has));
    }

    private static Optional<String> problem(Class<?> type, BeanManager beans) {
        var name = type.getAnnotation(OpenedAtStart.class).value()[0];
        try {
            var bean = beans.resolve(beans.getBeans(type, Any.Literal.INSTANCE));
            beans.getReference(bean, type, beans.createCreationalContext(bean));
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(name + ": " + Reason.of(e).replace("\n", "\n  "));
        }
    }
}
