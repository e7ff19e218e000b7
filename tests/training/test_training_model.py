"""What a network sees while it is trained, and what its teachers see."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from tests.training.needs_keras import NEEDS_KERAS

if TYPE_CHECKING:
    import keras

pytestmark = NEEDS_KERAS

FACES = np.random.default_rng(3).integers(0, 256, (6, 16, 16)).astype(np.uint8)


def network(classes: int = 3) -> keras.Model:
    import keras
    from keras import layers

    keras.utils.set_random_seed(1)
    picture = keras.Input((16, 16, 1))
    logits = layers.Dense(classes, dtype="float32")(layers.Flatten()(picture))
    return keras.Model(picture, logits)


def certain(place: int) -> keras.Model:
    """A teacher that is sure of one class, whatever it sees."""
    model = network()
    model.layers[-1].set_weights([np.zeros((256, 3)), 20.0 * np.eye(3)[place]])
    return model


@pytest.mark.parametrize("standardise", [True, False])
def test_a_face_that_is_only_looked_at_is_prepared_and_nothing_else(standardise: bool) -> None:
    from monitor.training.networks.augmentation import standardised
    from monitor.training.networks.training_model import network_in, training_model

    pupil = network()
    model = training_model(pupil, seed=1, standardise=standardise)
    assert network_in(model) is pupil
    prepared = np.asarray(standardised(FACES)) if standardise else FACES[..., None] * 1.0
    np.testing.assert_allclose(
        model.predict(FACES, verbose=0), pupil.predict(prepared, verbose=0), atol=1e-3
    )


@pytest.mark.slow  # test_training_loop.py trains; a pupil is kept and read below
def test_a_pupil_learns_what_its_teachers_read() -> None:
    import keras

    from monitor.training.networks.training_model import network_in, training_model

    teachers = [certain(2), certain(2)]
    before = [np.array(weight) for weight in teachers[0].get_weights()]
    model = training_model(network(), seed=1, teachers=teachers, teacher_share=0.9)
    model.compile(
        keras.optimizers.Adam(0.01),
        loss=keras.losses.CategoricalCrossentropy(from_logits=True),
        loss_weights=0.1,
    )
    targets = np.eye(3, dtype=np.float32)[np.zeros(6, int)]  # who says the first class, always
    model.fit(FACES, targets, epochs=40, verbose=0)
    assert (model.predict(FACES, verbose=0).argmax(axis=1) == 2).all()
    assert network_in(model).count_params() == network().count_params()
    for weight, old in zip(teachers[0].get_weights(), before, strict=True):
        np.testing.assert_array_equal(weight, old)


def test_a_training_model_with_teachers_can_be_kept_and_gone_on_with(tmp_path: object) -> None:
    import keras

    from monitor.training.networks.training_model import training_model

    file = f"{tmp_path}/model.keras"
    model = training_model(network(), seed=1, teachers=[certain(1)], teacher_share=0.5)
    model.save(file)
    again = keras.models.load_model(file)
    np.testing.assert_allclose(
        again.predict(FACES, verbose=0), model.predict(FACES, verbose=0), atol=1e-5
    )
