package sasaeai.resource.export;

/** In which form resources leave: tables and GeoJSON can come in again, a calendar is to look at. */
public enum ExportFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    CSV("text/csv;charset=utf-8", "csv"),
    GEOJSON("application/geo+json", "geojson"),
    ICALENDAR("text/calendar;charset=utf-8", "ics");

    private final String mediaType;
    private final String extension;

    ExportFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return extension;
    }
}
