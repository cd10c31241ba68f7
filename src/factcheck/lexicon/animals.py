"""Nouns for animals, and what the states of people are called of them."""

from __future__ import annotations

from factcheck.lexicon.rows import row

AN_ANIMAL = row("animal creature mammal beast livestock specimen")
"""Nouns that say nothing more than that they are animals: they are those told of before."""

CARCASSES = row("carcass carcase cadaver")
"""Nouns for dead animals."""

ANIMALS = AN_ANIMAL | row(
    """whale dolphin porpoise seal walrus otter turtle tortoise crocodile alligator shark fish salmon trout eel tuna squid
    jellyfish crab lobster penguin bird gull swan goose geese duck hen chicken turkey pigeon crow raven owl eagle hawk falcon
    vulture stork crane_bird flamingo parrot starling sparrow puffin gannet pelican albatross ostrich cow cattle bull ox calf
    calves buffalo bison sheep ewe lamb goat pig piglet sow boar horse foal pony donkey mule camel llama alpaca deer reindeer
    elk moose antelope zebra giraffe elephant rhino rhinoceros hippo hippopotamus lion tiger leopard cheetah jaguar lynx puma
    panther bear panda wolf wolves fox dog puppy puppies cat kitten hare rabbit badger beaver squirrel rat mouse mice bat
    monkey ape gorilla chimpanzee chimp orangutan baboon lemur koala kangaroo wallaby wombat possum dingo snake lizard frog toad
    bee butterfly locust mosquito poultry herd flock"""
)
"""Nouns for animals that news counts."""

STATES = {"dead": "killed off", "rescued": "saved", "remaining": "stranded", "released": "saved"}
"""A state of people -> what it is called of animals."""
