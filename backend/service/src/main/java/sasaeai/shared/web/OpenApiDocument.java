package sasaeai.shared.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/** Adds to the exported contract what holds for every operation, so that no endpoint has to repeat it. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class OpenApiDocument implements OASFilter {
    private static final String CODE = "{code}";
    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");

    private final IndexView index;

    public OpenApiDocument(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.setServers(null);
        document.getPaths().getPathItems().forEach(OpenApiDocument::complete);
        document.getComponents().removeSchema("Json"); // the carrier, not a representation
        Schema time = document.getComponents().getSchemas().get("LocalTime");
        if (time != null) { // minutes are enough for a meeting, and a bare 13:45:30 is a number to some readers of YAML
            time.format(null).examples(null).pattern("^[0-9]{2}:[0-9]{2}$").description("HH:mm");
        }
        Map<String, ClassInfo> records = new HashMap<>();
        index.getKnownClasses().stream()
                .filter(known -> known.isRecord() && known.name().toString().startsWith("sasaeai."))
                .forEach(known -> records.put(known.simpleName(), known));
        document.getComponents().getSchemas().forEach((name, schema) -> close(schema, records.get(name)));
    }

    private static void complete(String path, PathItem item) {
        if (path.contains(CODE)) {
            item.addParameter(OASFactory.createParameter()
                    .name("code")
                    .in(Parameter.In.PATH)
                    .required(true)
                    .description("全国地方公共団体コード: six digits, the last of which checks the others")
                    .schema(OASFactory.createSchema()
                            .addType(Schema.SchemaType.STRING)
                            .pattern("^[0-9]{6}$")
                            .examples(List.of("102024"))));
        }
        item.getOperations().forEach((method, operation) -> complete(method, operation));
    }

    private static void complete(PathItem.HttpMethod method, Operation operation) {
        operation.getResponses().removeAPIResponse("401");
        operation.getResponses().removeAPIResponse("403");
        operation.getResponses().removeAPIResponse("400");
        operation.getResponses().addAPIResponse("default", problem());
        boolean json = operation.getResponses().getAPIResponses().values().stream()
                .anyMatch(answer ->
                        answer.getContent() != null && answer.getContent().hasMediaType("application/json"));
        if (method == PathItem.HttpMethod.GET && json) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            "304",
                            OASFactory.createAPIResponse()
                                    .description("Not modified: If-None-Match holds the current ETag"));
        }
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (answer.getContent() != null && answer.getContent().hasMediaType("application/json")) {
                answer.addHeader("ETag", header("Version and stamp of this representation"));
            }
            if (status.equals("201")) {
                answer.addHeader("Location", header("Path of what was created"));
            }
        });
    }

    private static APIResponse problem() {
        return OASFactory.createAPIResponse()
                .description("A problem (RFC 9457); its type says which")
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
    }

    private static Header header(String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }

    /** Nothing beyond the contract leaves or enters, and a component that may not be null is always there. */
    private static void close(Schema schema, @Nullable ClassInfo type) {
        if (schema.getProperties() == null) {
            return;
        }
        schema.setAdditionalPropertiesBoolean(false);
        if (type != null && !type.simpleName().endsWith("Input")) {
            schema.setRequired(type.recordComponents().stream()
                    .filter(component -> !component.type().hasAnnotation(NULLABLE))
                    .map(RecordComponentInfo::name)
                    .toList());
        }
    }
}
