package org.vieraugen.web.testing;

import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.function.Function;

/** Things of the server's interfaces that can do what a test says, and nothing else. */
public final class Only {
    private Only() {}

    /** @param can what each method answers to what it is given; every other method fails */
    public static <T> T of(Class<T> type, Map<String, Function<Object[], Object>> can) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, given) -> {
            var answer = can.get(method.getName());
            if (answer == null) {
                throw new UnsupportedOperationException(method.getName());
            }
            return answer.apply(given);
        }));
    }
}
