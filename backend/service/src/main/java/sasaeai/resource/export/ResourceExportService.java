package sasaeai.resource.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sasaeai.account.Actor;
import sasaeai.account.CurrentActor;
import sasaeai.municipality.Municipalities;
import sasaeai.resource.reading.ResourceExportReads;
import sasaeai.resource.reading.ResourceFilter;
import sasaeai.shared.audit.PersonalDataReads;
import sasaeai.shared.table.CsvOut;
import sasaeai.shared.table.XlsxOut;
import sasaeai.shared.tenant.RequestFacts;
import sasaeai.shared.time.Today;

/** Writes resources to files, to everybody what everybody may know of them. */
@ApplicationScoped
@Transactional
class ResourceExportService {
    private final ResourceExportReads reads;
    private final Municipalities municipalities;
    private final SecurityIdentity identity;
    private final CurrentActor currentActor;
    private final PersonalDataReads personalData;
    private final RequestFacts facts;
    private final ObjectMapper mapper;
    private final Today today;

    ResourceExportService(
            ResourceExportReads reads,
            Municipalities municipalities,
            SecurityIdentity identity,
            CurrentActor currentActor,
            PersonalDataReads personalData,
            RequestFacts facts,
            ObjectMapper mapper,
            Today today) {
        this.reads = reads;
        this.municipalities = municipalities;
        this.identity = identity;
        this.currentActor = currentActor;
        this.personalData = personalData;
        this.facts = facts;
        this.mapper = mapper;
        this.today = today;
    }

    byte[] export(ExportFormat format, ResourceFilter filter) {
        List<ExportedRow> rows = reads.list(reader(), filter, today.get(), ExportedRow::of);
        personalData.record(
                "resource",
                rows.stream()
                        .filter(ExportedRow::showsPrivateContact)
                        .map(ExportedRow::id)
                        .toList());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        switch (format) {
            case XLSX -> ExportTable.write(new XlsxOut(out, "一覧"), rows);
            case CSV -> ExportTable.write(new CsvOut(out), rows);
            case GEOJSON -> ExportGeoJson.write(mapper, out, rows);
            case ICALENDAR ->
                out.writeBytes(
                        ExportCalendar.write(facts.tenant(), today.get(), rows).getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private @Nullable Actor reader() {
        if (!identity.isAnonymous()) {
            return currentActor.get();
        }
        municipalities.requireKnown();
        return null;
    }
}
