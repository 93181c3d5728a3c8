package sasaeai.resource.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.account.Actor;
import sasaeai.account.CurrentActor;
import sasaeai.municipality.Municipalities;
import sasaeai.resource.reading.ResourceExportReads;
import sasaeai.resource.reading.ResourceFilter;
import sasaeai.shared.audit.PersonalDataReads;
import sasaeai.shared.table.out.CsvOut;
import sasaeai.shared.table.out.XlsxOut;
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

    InputStream export(ExportFormat format, ResourceFilter filter) {
        Actor reader = reader();
        List<UUID> withContact = new ArrayList<>();
        try {
            SpooledFile file = SpooledFile.create();
            try (ExportOut out = out(format, file.out())) {
                reads.each(reader, filter, today.get(), read -> {
                    ExportedRow row = ExportedRow.of(read);
                    if (row.showsPrivateContact()) {
                        withContact.add(row.id());
                    }
                    write(out, row);
                });
            } catch (IOException | RuntimeException failure) {
                file.discard();
                throw failure;
            }
            personalData.record("resource", withContact);
            return file.in();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private ExportOut out(ExportFormat format, OutputStream file) throws IOException {
        return switch (format) {
            case XLSX -> new ExportTable(new XlsxOut(file, "一覧"));
            case CSV -> new ExportTable(new CsvOut(file));
            case GEOJSON -> new ExportGeoJson(mapper, file);
            case ICALENDAR -> new ExportCalendar(file, facts.tenant(), today.get());
        };
    }

    private static void write(ExportOut out, ExportedRow row) {
        try {
            out.write(row);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private @Nullable Actor reader() {
        if (!identity.isAnonymous()) {
            return currentActor.get();
        }
        municipalities.requireKnown();
        return null;
    }
}
