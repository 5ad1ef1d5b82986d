package org.vieraugen.web.faces;

import static java.util.Objects.requireNonNull;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.vieraugen.web.api.Problem;
import org.vieraugen.web.api.TakesHeader;
import org.vieraugen.web.api.TakesKey;

/**
 * Completes what the server's scanner found of the API: it does not look into other modules, knows nothing of how our JSON is made, and so described answers without fields. Each
 * operation is found again by its id; what goes in and comes out is told by {@link Shapes}, and the headers are told that it takes. Only servers that find out the API anew have it.
 */
public final class Description implements OASFilter {
    private static final Pattern PART = Pattern.compile("\\{([^}]*)}");
    private static final String JSON = "application/json";
    private static final String OK = "200";
    private static final String OUTDATED = "412";
    private static final String KEY = "Idempotency-Key";
    private static final String IF_MATCH = "If-Match";

    private final Shapes shapes = new Shapes();

    @Override
    public void filterOpenAPI(OpenAPI api) {
        var methods = methods();
        var operations = operations(api);
        // What is sent says itself what it needs, and so it is named first.
        api.getPaths().getPathItems().forEach((address, path) -> path.getOperations()
                .values()
                .forEach(operation -> declareParts(address, operation)));
        operations.forEach((id, operation) -> describeRequest(operation, requireNonNull(methods.get(id), id)));
        shapes.written(Problem.class);
        operations.forEach((id, operation) -> describeAnswers(operation, requireNonNull(methods.get(id), id)));
        api.getComponents()
                .schemas(shapes.named())
                .addParameter(
                        KEY,
                        header(
                                KEY,
                                "Repeat it, and the first answer comes again; 8 to 200 visible characters of ASCII",
                                false))
                .addParameter(
                        IF_MATCH,
                        header(IF_MATCH, "The ETag of an earlier answer, to be told when somebody was faster", false));
    }

    /** The methods of the API by the id of their operation. */
    private static Map<String, Method> methods() {
        var methods = new HashMap<String, Method>();
        new Api()
                .getClasses().stream()
                        .flatMap(resource -> Arrays.stream(resource.getDeclaredMethods()))
                        .forEach(method -> Optional.ofNullable(method.getAnnotation(
                                        org.eclipse.microprofile.openapi.annotations.Operation.class))
                                .ifPresent(operation -> methods.put(operation.operationId(), method)));
        return methods;
    }

    private static Map<String, Operation> operations(OpenAPI api) {
        var operations = new TreeMap<String, Operation>();
        api.getPaths().getPathItems().values().forEach(path -> path.getOperations()
                .values()
                .forEach(operation -> operations.put(operation.getOperationId(), operation)));
        return operations;
    }

    /** What stands in the address of a resource is part of it, whether a method reads it or not. */
    private static void declareParts(String address, Operation operation) {
        PART.matcher(address)
                .results()
                .map(part -> part.group(1))
                .filter(name -> parameters(operation).noneMatch(one -> name.equals(one.getName())))
                .forEach(name -> operation.addParameter(OASFactory.createParameter()
                        .in(Parameter.In.PATH)
                        .name(name)
                        .required(true)
                        .schema(OASFactory.createSchema().type(Schema.SchemaType.STRING))));
    }

    private void describeRequest(Operation operation, Method method) {
        for (var parameter : method.getParameters()) {
            var name = Optional.ofNullable(parameter.getAnnotation(PathParam.class))
                    .map(PathParam::value)
                    .or(() -> Optional.ofNullable(parameter.getAnnotation(QueryParam.class))
                            .map(QueryParam::value));
            if (name.isPresent()) {
                parameters(operation)
                        .filter(one -> name.get().equals(one.getName()))
                        .forEach(one -> one.setSchema(shapes.read(parameter.getParameterizedType())));
            } else if (!parameter.isAnnotationPresent(Context.class)) {
                describeBody(operation, parameter);
            }
        }
        describeHeaders(operation, method);
    }

    private void describeBody(Operation operation, java.lang.reflect.Parameter parameter) {
        var body = operation.getRequestBody().required(true);
        if (parameter.getType() != InputStream.class) {
            body.getContent().getMediaType(JSON).setSchema(shapes.read(parameter.getParameterizedType()));
        }
    }

    private static void describeHeaders(Operation operation, Method method) {
        var own = method.getAnnotation(TakesHeader.class);
        if (own != null) {
            operation.addParameter(header(own.name(), own.description(), own.required()));
        }
        if (method.isAnnotationPresent(GET.class)) {
            return;
        }
        if (method.getDeclaringClass().isAnnotationPresent(TakesKey.class)) {
            operation.addParameter(OASFactory.createParameter().ref(KEY));
        }
        boolean seen = own != null && own.name().equals(IF_MATCH);
        if (answer(operation, OUTDATED) != null && !seen) {
            operation.addParameter(OASFactory.createParameter().ref(IF_MATCH));
        }
    }

    private static Parameter header(String name, String description, boolean required) {
        return OASFactory.createParameter()
                .in(Parameter.In.HEADER)
                .name(name)
                .description(description)
                .required(required)
                .schema(OASFactory.createSchema().type(Schema.SchemaType.STRING));
    }

    private static Stream<Parameter> parameters(Operation operation) {
        return operation.getParameters() == null ? Stream.of() : operation.getParameters().stream();
    }

    private void describeAnswers(Operation operation, Method method) {
        var said = said(method);
        said.forEach((code, answer) -> Stream.of(answer.content())
                .filter(content -> content.schema().implementation() != Void.class)
                .forEach(content -> mediaTypes(operation, code)
                        .filter(type -> content.mediaType().isEmpty()
                                || content.mediaType().equals(type.getKey()))
                        .forEach(type -> type.getValue().setSchema(written(content.schema())))));
        var type = method.getGenericReturnType();
        if (type != Response.class && type != void.class) {
            var code = said.keySet().stream().filter(one -> one.startsWith("2")).findFirst();
            if (code.isEmpty()) {
                var done = OASFactory.createAPIResponse().description(operation.getSummary());
                operation.getResponses().addAPIResponse(OK, done);
            }
            answer(operation, code.orElse(OK))
                    .content(OASFactory.createContent()
                            .addMediaType(JSON, OASFactory.createMediaType().schema(shapes.written(type))));
        }
    }

    /** What is said of a method, and of its class where the method says nothing else. */
    private static Map<String, APIResponse> said(Method method) {
        var said = new TreeMap<String, APIResponse>();
        Stream.of(method.getDeclaringClass(), method)
                .flatMap(element -> Arrays.stream(element.getAnnotationsByType(APIResponse.class)))
                .forEach(answer -> said.put(answer.responseCode(), answer));
        return said;
    }

    private static org.eclipse.microprofile.openapi.models.responses.APIResponse answer(
            Operation operation, String code) {
        return operation.getResponses().getAPIResponse(code);
    }

    private static Stream<Map.Entry<String, MediaType>> mediaTypes(Operation operation, String code) {
        return answer(operation, code).getContent().getMediaTypes().entrySet().stream();
    }

    private Schema written(org.eclipse.microprofile.openapi.annotations.media.Schema said) {
        var one = shapes.written(said.implementation());
        return said.type() == SchemaType.ARRAY
                ? OASFactory.createSchema().type(Schema.SchemaType.ARRAY).items(one)
                : one;
    }
}
