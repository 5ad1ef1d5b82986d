package org.vieraugen.portal;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.vieraugen.application.testing.Programs;

/** A real Chromium without a window. */
public final class Browser implements AutoCloseable {
    private static final List<String> FLAGS =
            List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking");

    /** No test has so many pages open at once; older ones are closed, or else the browser gets slower with each test. */
    private static final int MOST_OPEN = 10;

    private static Browser running;

    private final Deque<BrowserContext> open = new ArrayDeque<>();
    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;

    private Browser(Path program) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(FLAGS));
    }

    /** Where Chromium is, if it is installed; the one that brings no windows at all does the same for a quarter less. */
    public static Optional<Path> program() {
        return Stream.of(
                        "/usr/bin/chromium-headless-shell",
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .filter(Browser::runs)
                .findFirst();
    }

    /** Ubuntu's is a script that asks for a snap. */
    private static boolean runs(Path program) {
        try {
            return new ProcessBuilder(program.toString(), "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** @throws IllegalStateException when there is none */
    public static Browser open() {
        return new Browser(program().orElseThrow(() -> new IllegalStateException("install Chromium")));
    }

    /**
     * The one browser of all tests of this run. Where there is none the tests that need it are skipped, and say so loudly; {@code ./test} installs one by
     * name.
     */
    static synchronized Browser running() {
        if (running == null) {
            Programs.need(
                    program().isPresent(),
                    "Chromium, without which the portal is not tested,",
                    "chromium-headless-shell");
            running = open();
            Runtime.getRuntime().addShutdownHook(new Thread(running::close));
        }
        return running;
    }

    /** How somebody looks at the pages. */
    public record Look(int width, int height, boolean scripts, ColorScheme colours, boolean forced) {
        public static final Look DESKTOP = new Look(1280, 900, true, ColorScheme.LIGHT, false);
        public static final Look PHONE = new Look(360, 740, true, ColorScheme.LIGHT, false);

        public Look withoutScripts() {
            return new Look(width, height, false, colours, forced);
        }

        public Look dark() {
            return new Look(width, height, scripts, ColorScheme.DARK, forced);
        }

        public Look forcedColours() {
            return new Look(width, height, scripts, colours, true);
        }
    }

    /** A page of its own, with cookies of its own. */
    public Page page(Look look) {
        BrowserContext context = browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(look.width(), look.height())
                .setJavaScriptEnabled(look.scripts())
                .setColorScheme(look.colours())
                .setForcedColors(look.forced() ? ForcedColors.ACTIVE : ForcedColors.NONE)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("de-DE"));
        open.addLast(context);
        if (open.size() > MOST_OPEN) {
            open.removeFirst().close();
        }
        return context.newPage();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
