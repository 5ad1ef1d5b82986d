package org.vieraugen.web.api.mandate;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.vieraugen.domain.mandate.Dossier;
import org.vieraugen.web.api.Given;

/** What a council's papers say of one mandate, as it is sent. */
@Schema(name = "NewMandate")
public record DossierBody(
        @Schema(required = true) @Nullable PaperBody paper,
        @Nullable List<StationBody> route,
        @Schema(description = "A motion without points has one") @Nullable List<PointBody> points) {
    Dossier dossier() {
        return new Dossier(
                Given.required("paper", paper).paper(),
                each("route", route).stream().map(StationBody::station).toList(),
                each("points", points).stream().map(PointBody::point).toList());
    }

    private static <T> List<T> each(String field, @Nullable List<T> all) {
        return all == null
                ? List.of()
                : all.stream().map(one -> Given.required(field, one)).toList();
    }
}
