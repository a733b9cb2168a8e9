print("tablature")
