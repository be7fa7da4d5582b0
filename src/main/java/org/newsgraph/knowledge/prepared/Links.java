package org.newsgraph.knowledge.prepared;

import org.newsgraph.knowledge.match.NameHash;

/** The hashes under which a part finds its entities and tenures. */
final class Links {
  private Links() {}

  static long entity(String iri) {
    return hash("entity ", iri);
  }

  static long organ(String country, String entityClass) {
    return NameHash.step(NameHash.step(hash("organ ", country), " "), entityClass);
  }

  static long person(String iri) {
    return hash("person ", iri);
  }

  static long office(String countryOrOrganization) {
    return hash("office ", countryOrOrganization);
  }

  private static long hash(String what, String iri) {
    return NameHash.step(NameHash.step(NameHash.EMPTY, what), iri);
  }
}
