package org.vieraugen.application.start;

import jakarta.enterprise.inject.CreationException;
import java.lang.reflect.InvocationTargetException;
import java.util.Optional;

/** Why something could not be made, in the words of whoever threw it. */
final class Reason {
    private Reason() {}

    /** The message; where it is no sentence but, say, a mere file's name, the kind of failure as well. */
    static String of(Throwable failure) {
        var reason = failure;
        // What the container puts around it says where it was injected, which is nobody's business who operates it.
        while (isWrapping(reason) && reason.getCause() != null) {
            reason = reason.getCause();
        }
        var message = Optional.ofNullable(reason.getMessage()).orElse("");
        return (message.contains(" ") ? message : reason.getClass().getSimpleName() + " " + message).strip();
    }

    private static boolean isWrapping(Throwable reason) {
        return reason instanceof CreationException
                || reason instanceof InvocationTargetException
                || reason.getClass().getName().startsWith("org.jboss.weld.");
    }
}
