package paperkin.web.lab;

/// A text to try the lab with. It is made up, so that much of what can happen happens in it.
final class ExampleText {

    static final Pasted PASTED =
            new Pasted(
                    "PatchMixer: Contrastive Pretraining of Vision Transformers on Small Datasets",
                    "Vision Transformers need large datasets, and convolutional neural networks (CNNs) are"
                            + " still preferred where labelled images are scarce. We propose PatchMixer, a"
                            + " simple approach to contrastive learning that mixes patches of several"
                            + " images. Unlike SimCLR, it needs no large batches. The Kullback-Leibler (KL)"
                            + " divergence between the predictions for two mixtures serves as a loss, and"
                            + " KL regularization keeps the features apart. Extensive experiments on"
                            + " CIFAR-10 and ImageNet show that PatchMixer improves the accuracy of image"
                            + " classification by 2.3 points over a ResNet-50 of the same size, and the"
                            + " mean average precision of object detection on COCO by 1.1 points.");

    private ExampleText() {}
}
