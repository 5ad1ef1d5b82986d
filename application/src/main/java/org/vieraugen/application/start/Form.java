package org.vieraugen.application.start;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What may stand in a setting. */
interface Form {
    /** Anything, secrets included: it is never shown. */
    Form TEXT = (value, all) -> Optional.empty();

    /** What MicroProfile Config reads as yes; it takes every other word for no, and a typing error, too. */
    Set<String> YES = Set.of("true", "yes", "y", "on", "1");

    Set<String> NO = Set.of("false", "no", "n", "off", "0");

    Form YES_OR_NO = (value, all) -> unless(isYes(value) || isNo(value), value, "is not true or false");

    Form FILE = (value, all) -> unless(
            isPath(value, path -> Files.isRegularFile(path) && Files.isReadable(path)),
            value,
            "is no file that the server may read");

    Form FOLDER = (value, all) -> unless(
            isPath(value, path -> Files.isDirectory(path) && Files.isReadable(path)),
            value,
            "is no folder that the server may read");

    /** A page of another server. */
    Form PAGE = (value, all) -> unless(isWeb(value), value, "is no address that begins with https:// or http://");

    /** Without TLS the try-out alone runs. */
    Form TLS = (value, all) -> unless(
            isWeb(value) && (all.isTryOut() || small(value).startsWith("https://")),
            value,
            "is no address that begins with https://; without TLS only the try-out runs (vieraugen.tryout=true)");

    Form MAILBOX = (value, all) -> unless(value.matches("[^\\s@<>]+@[^\\s@<>]+"), value, "is no mail address");

    /** Several, divided by commas; {@code none} for no network at all. */
    Form NETWORKS = (value, all) -> Arrays.stream(value.split(","))
            .map(String::strip)
            .filter(one -> !one.equals("none") && !one.matches("[0-9A-Fa-f]*[:.][0-9A-Fa-f:.]*(/\\d{1,3})?"))
            .findFirst()
            .map(one -> one + " is no network such as 10.0.0.0/8");

    /** What is wrong with it, such as {@code 70 is no number from 1 to 60}; empty when nothing is. */
    Optional<String> wrong(String value, Values all);

    /** A whole number, both ends included. */
    static Form number(long least, long most) {
        return (value, all) -> unless(
                value.matches("-?\\d{1,18}") && Long.parseLong(value) >= least && Long.parseLong(value) <= most,
                value,
                "is no number from " + least + " to " + most);
    }

    /** A whole number from there on. */
    static Form numberFrom(int least) {
        return number(least, Integer.MAX_VALUE);
    }

    static boolean isYes(String value) {
        return YES.contains(small(value));
    }

    static boolean isNo(String value) {
        return NO.contains(small(value));
    }

    private static boolean isWeb(String value) {
        try {
            var address = new URI(value);
            return small(value).matches("https?://.*") && address.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean isPath(String value, Predicate<Path> good) {
        try {
            return good.test(Path.of(value));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static String small(String value) {
        return value.toLowerCase(Locale.ROOT);
    }

    private static Optional<String> unless(boolean good, String value, String wrong) {
        return good ? Optional.empty() : Optional.of(value + " " + wrong);
    }
}
