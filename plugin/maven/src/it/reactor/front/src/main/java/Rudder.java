class Rudder {}
