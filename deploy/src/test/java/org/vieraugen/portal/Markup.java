package org.vieraugen.portal;

import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;

/**
 * What the Nu HTML checker says of a page's markup and of its roles: a second opinion beside axe, which shares no code with it. Each kind of page is looked at once in a run, since its
 * markup is the same in every language.
 */
final class Markup {
    private static final Pattern PARTICULAR =
            Pattern.compile("\\d{4}-\\d+-[A-Z]|[0-9a-f]{8}-[0-9a-f-]{27}|[A-Za-z0-9_-]{22,}|\\d+");

    private static final long STACK = 64L << 20;

    private static final Set<String> SEEN = new HashSet<>();

    // Its classes are others than ours of the same names.
    private static Object checker;
    private static Method validate;

    private Markup() {}

    /** What is wrong; empty for a kind of page that was looked at before. */
    static List<String> errors(Page page) {
        var kind = PARTICULAR
                .matcher(page.url().replaceFirst("^[^/]*//[^/]*/[^/]*", "").replaceFirst("[?#].*", ""))
                .replaceAll("N");
        if (!SEEN.add(kind + (page.querySelector("[data-summary]") == null ? "" : " refused"))) {
            return List.of();
        }
        return errors(page.content()).stream().map(error -> kind + " " + error).toList();
    }

    private static List<String> errors(String html) {
        var said = new CompletableFuture<String>();
        // Its schemas are deeper than the usual stack.
        var thread = new Thread(
                null,
                () -> {
                    try {
                        open();
                        said.complete((String) validate.invoke(
                                checker, new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8))));
                    } catch (ReflectiveOperationException | MalformedURLException | RuntimeException | Error e) {
                        said.completeExceptionally(e);
                    }
                },
                "checker of markup",
                STACK);
        thread.start();
        return said.join().lines().filter(line -> line.contains(" error")).toList();
    }

    private static void open() throws ReflectiveOperationException, MalformedURLException {
        if (checker != null) {
            return;
        }
        var jar = Path.of(System.getProperty("vnu")).toUri().toURL();
        var classes = new URLClassLoader(new URL[] {jar}, ClassLoader.getPlatformClassLoader());
        var type = classes.loadClass("nu.validator.client.EmbeddedValidator");
        checker = type.getConstructor().newInstance();
        var formats = classes.loadClass("nu.validator.client.EmbeddedValidator$OutputFormat");
        for (var format : formats.getEnumConstants()) {
            if (format.toString().equals("GNU")) {
                type.getMethod("setOutputFormat", formats).invoke(checker, format);
            }
        }
        validate = type.getMethod("validate", InputStream.class);
    }
}
