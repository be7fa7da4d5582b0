package org.newsgraph.rdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.newsgraph.model.IriMinter;
import org.newsgraph.model.fact.Extraction;

/** Sample records as datasets and as bytes. */
final class Samples {
  static final IriMinter MINTER = new IriMinter(IriMinter.DEFAULT_BASE);

  private Samples() {}

  static DatasetGraph dataset(List<Extraction> extractions) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    load(extractions, StreamRDFLib.dataset(dataset));
    return dataset;
  }

  static byte[] nquads(List<Extraction> extractions) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    load(extractions, StreamRDFWriter.getWriterStream(out, Lang.NQUADS));
    return out.toByteArray();
  }

  static DatasetGraph reread(List<Extraction> extractions) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    RDFDataMgr.read(dataset, new ByteArrayInputStream(nquads(extractions)), Lang.NQUADS);
    return dataset;
  }

  static void load(List<Extraction> extractions, StreamRDF out) {
    GraphMapper mapper = new GraphMapper(MINTER);
    out.start();
    extractions.forEach(extraction -> mapper.map(extraction, out));
    out.finish();
  }
}
