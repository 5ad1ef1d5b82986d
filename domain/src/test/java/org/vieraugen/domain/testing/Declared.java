package org.vieraugen.domain.testing;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.vieraugen.domain.Code;

/** What the capabilities declare of an open kind: all constants of that type that stand anywhere in the domain, or in a constant of a list of it. */
public final class Declared {
    private Declared() {}

    /**
     * One constant.
     *
     * @param in the class that declares it
     */
    public record Constant<T>(Class<?> in, T value) {
        /** The capability, as its package is called. */
        public String capability() {
            return in.getPackageName().replace(Code.class.getPackageName() + ".", "");
        }
    }

    /** The values alone. */
    public static <T> List<T> values(Class<T> type) {
        return constants(type).stream().map(Constant::value).distinct().toList();
    }

    public static <T> List<Constant<T>> constants(Class<T> type) {
        var found = new ArrayList<Constant<T>>();
        for (var in : classes()) {
            for (var field : in.getDeclaredFields()) {
                if (field.getType() != type) {
                    continue;
                }
                if (Modifier.isStatic(field.getModifiers())) {
                    found.add(new Constant<>(in, value(type, field, null)));
                } else if (in.isEnum()) {
                    for (var constant : in.getEnumConstants()) {
                        found.add(new Constant<>(in, value(type, field, constant)));
                    }
                }
            }
        }
        return found;
    }

    private static <T> T value(Class<T> type, Field field, Object of) {
        try {
            field.setAccessible(true);
            return type.cast(field.get(of));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Class<?>> classes() {
        try {
            var built = Path.of(Code.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(built)) {
                return classes(built);
            }
            try (var jar = FileSystems.newFileSystem(built)) {
                return classes(jar.getPath("/"));
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Class<?>> classes(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .sorted()
                    .<Class<?>>map(name -> named(
                            name.substring(0, name.length() - ".class".length()).replace('/', '.')))
                    .toList();
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
