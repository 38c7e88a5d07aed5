package io.github.broadsheet.cli;

import io.github.broadsheet.Companion;
import io.github.broadsheet.MergeSuggestion;
import io.github.broadsheet.Person;
import io.github.broadsheet.PersonProfile;
import io.github.broadsheet.PersonSummary;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** People as JSON. */
final class PeopleJson {

  private PeopleJson() {}

  /** Returns a list of people. */
  static String ofSummaries(List<PersonSummary> people) {
    return JsonOutput.versioned(
        json -> JsonOutput.writeArray(json, "people", people, PeopleJson::writePerson));
  }

  /** Returns everyone a name may mean; of nobody the list is empty. */
  static String ofCandidates(List<PersonSummary> candidates) {
    return JsonOutput.versioned(
        json -> {
          json.writeNullProperty("person");
          JsonOutput.writeArray(json, "candidates", candidates, PeopleJson::writePerson);
        });
  }

  /** Returns what is known of a person. */
  static String of(PersonProfile profile) {
    return JsonOutput.versioned(
        json -> {
          json.writeName("person");
          json.writeStartObject();
          writeSummary(json, profile.summary());
          Person known = profile.known();
          json.writeBooleanProperty("known", known != null);
          if (known != null) {
            writeTexts(json, "aliases", known.aliases());
            writeTexts(json, "identifiers", known.identifiers());
            writeTexts(json, "roles", known.roles());
          }
          JsonOutput.writeArray(json, "names", profile.names(), JsonOutput::writeFacetValue);
          JsonOutput.writeArray(
              json, "companions", profile.companions(), PeopleJson::writeCompanion);
          json.writeEndObject();
        });
  }

  /** Returns pairs of people who may be one. */
  static String ofSuggestions(List<MergeSuggestion> suggestions) {
    return JsonOutput.versioned(
        json ->
            JsonOutput.writeArray(json, "suggestions", suggestions, PeopleJson::writeSuggestion));
  }

  private static void writePerson(JsonGenerator json, PersonSummary person) {
    json.writeStartObject();
    writeSummary(json, person);
    json.writeEndObject();
  }

  private static void writeSummary(JsonGenerator json, PersonSummary person) {
    json.writeStringProperty("name", person.name());
    json.writeNumberProperty("articles", person.articles());
    json.writeStringProperty("first", person.first() == null ? null : person.first().toString());
    json.writeStringProperty("last", person.last() == null ? null : person.last().toString());
  }

  private static void writeCompanion(JsonGenerator json, Companion companion) {
    json.writeStartObject();
    json.writeStringProperty("name", companion.name());
    json.writeNumberProperty("articles", companion.articles());
    json.writeNumberProperty("strength", Math.round(companion.strength() * 100) / 100.0);
    json.writeEndObject();
  }

  private static void writeSuggestion(JsonGenerator json, MergeSuggestion suggestion) {
    json.writeStartObject();
    json.writeStringProperty("one", suggestion.one());
    json.writeStringProperty("other", suggestion.other());
    json.writeNumberProperty("score", Math.round(suggestion.score() * 1000) / 1000.0);
    JsonOutput.writeArray(json, "evidence", suggestion.evidence(), PeopleJson::writeEvidence);
    json.writeEndObject();
  }

  private static void writeEvidence(JsonGenerator json, MergeSuggestion.Evidence evidence) {
    json.writeStartObject();
    json.writeStringProperty("kind", evidence.kind().name());
    json.writeNumberProperty("weight", Math.round(evidence.weight() * 1000) / 1000.0);
    json.writeStringProperty("text", evidence.text());
    json.writeEndObject();
  }

  private static void writeTexts(JsonGenerator json, String name, List<String> texts) {
    JsonOutput.writeArray(json, name, texts, JsonGenerator::writeString);
  }
}
