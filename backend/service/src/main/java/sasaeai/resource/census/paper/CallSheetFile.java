package sasaeai.resource.census.paper;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.function.Supplier;

/** Call sheets on their way to a printer. Nobody keeps them: they hold addresses that answer, and contacts. */
record CallSheetFile(LocalDate printedOn, Supplier<byte[]> pdf) {

    Response answer() {
        return Response.ok(pdf.get(), "application/pdf")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"call-sheets-%s.pdf\"".formatted(printedOn))
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
