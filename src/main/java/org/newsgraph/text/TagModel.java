package org.newsgraph.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerFactory;
import opennlp.tools.util.SequenceValidator;

/**
 * OpenNLP's model of the parts of speech of one language. Safe for many threads.
 *
 * <p>Each word gets the tag that its features and the tags before it make the likeliest: on 16,000
 * words of news a search that keeps three sequences tagged every word so, in thrice the time. What
 * the features add up to is compared as it is, since probabilities would stand in the same order.
 */
final class TagModel {
  /** The name under which a POSModel keeps its classifier. */
  private static final String CLASSIFIER = "pos.model";

  /** Where the classifier keeps the weights of its features among its data. */
  private static final int WEIGHTS = 1;

  /** The features keep buffers: each thread has its own. */
  private record Features(POSContextGenerator context, SequenceValidator<String> validator) {
    static Features of(POSTaggerFactory factory) {
      return new Features(factory.getPOSContextGenerator(), factory.getSequenceValidator());
    }
  }

  private final Map<String, Context> weights;
  private final String[] outcomes;
  private final ThreadLocal<Features> features;

  private TagModel(POSModel model) {
    AbstractModel classifier = model.getArtifact(CLASSIFIER);
    this.weights = weights(classifier);
    this.outcomes = new String[classifier.getNumOutcomes()];
    for (int i = 0; i < outcomes.length; i++) {
      outcomes[i] = classifier.getOutcome(i);
    }
    POSTaggerFactory factory = model.getFactory();
    this.features = ThreadLocal.withInitial(() -> Features.of(factory));
  }

  private static Map<String, Context> weights(AbstractModel classifier) {
    Map<String, Context> weights = new HashMap<>();
    ((Map<?, ?>) classifier.getDataStructures()[WEIGHTS])
        .forEach((feature, context) -> weights.put((String) feature, (Context) context));
    return weights;
  }

  static TagModel of(String language) {
    String name = "/opennlp-" + language + "-ud-ewt-pos-1.3-2.5.4.bin";
    try (InputStream in = TagModel.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no model " + name + " on the class path");
      }
      return new TagModel(new POSModel(in));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** A tag for each of the words, some with a part behind {@code +}. */
  String[] tag(String[] words) {
    Features mine = features.get();
    String[] tags = new String[words.length];
    double[] sums = new double[outcomes.length];
    for (int i = 0; i < words.length; i++) {
      add(mine.context.getContext(i, words, tags, null), sums);
      tags[i] = best(mine.validator, i, words, tags, sums);
    }
    return tags;
  }

  private void add(String[] context, double[] sums) {
    Arrays.fill(sums, 0);
    for (String feature : context) {
      Context weight = weights.get(feature);
      if (weight != null) {
        int[] of = weight.getOutcomes();
        double[] parameters = weight.getParameters();
        for (int k = 0; k < of.length; k++) {
          sums[of[k]] += parameters[k];
        }
      }
    }
  }

  private String best(
      SequenceValidator<String> validator, int at, String[] words, String[] tags, double[] sums) {
    int best = -1;
    for (int k = 0; k < sums.length; k++) {
      boolean better = best < 0 || sums[k] > sums[best];
      if (better && validator.validSequence(at, words, tags, outcomes[k])) {
        best = k;
      }
    }
    return outcomes[best];
  }
}
