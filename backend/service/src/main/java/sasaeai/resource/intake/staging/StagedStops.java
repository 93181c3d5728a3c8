package sasaeai.resource.intake.staging;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import sasaeai.resource.intake.reading.IntakeRow.Stop;

/** The stops of a row as one value. */
final class StagedStops {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private StagedStops() {}

    static String json(List<Stop> stops) {
        ArrayNode all = JSON.arrayNode();
        for (Stop stop : stops) {
            ObjectNode one = all.addObject();
            if (stop.time() != null) {
                one.put("time", stop.time().toString());
            }
            one.put("place", stop.place());
            if (stop.latitude() != null) {
                one.put("latitude", stop.latitude());
                one.put("longitude", stop.longitude());
            }
        }
        return all.toString();
    }
}
